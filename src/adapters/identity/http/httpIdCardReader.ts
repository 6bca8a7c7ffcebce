import { isIdNumber } from '../../../domain/identifiers.ts'
import type { IdCardReader } from '../../../filing/ports/idCardReader.ts'
import { openProvider, type ProviderOptions } from './provider.ts'

/**
 * A reader of identity cards behind a service that speaks signed JSON.
 *
 * @example
 * const reader = httpIdCardReader({ url: 'http://127.0.0.1:8123', secrets: [process.env.READER_SECRET!] })
 * const reading = await reader.read() // { ok: true, card: { name: '张三', idNumber: '…' } } or { ok: false, code: 'noCard' }
 */
export function httpIdCardReader(options: ProviderOptions): IdCardReader {
  const provider = openProvider(options)
  return {
    async read() {
      const answered = await provider({ type: 'card.read' })
      if (!answered.ok) return answered
      const { saying } = answered
      if (saying.type === 'card.none') return { ok: false, code: saying.reason }
      if (saying.type !== 'card') return { ok: false, code: 'badAnswer' }
      return isIdNumber(saying.card.idNumber) ? { ok: true, card: saying.card } : { ok: false, code: 'badNumber' }
    },
  }
}
