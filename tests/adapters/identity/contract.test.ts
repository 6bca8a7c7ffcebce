import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { httpFaceVerifier, httpIdCardReader, memoryFaceSessions } from '../../../src/adapters/identity/index.ts'
import { faceVerifierContract } from '../../../src/testing/contract/faceVerifierContract.ts'
import { idCardReaderContract } from '../../../src/testing/contract/idCardReaderContract.ts'
import { type Simulated, simulated } from './simulated.ts'

let provider: Simulated
beforeAll(async () => {
  provider = await simulated()
})
afterAll(() => provider.close())

describe('the HTTP adapter against a provider in another process', () => {
  describe('compares faces', () => {
    const clauses = faceVerifierContract(async () => {
      let moved = 0
      const now = () => Date.now() + moved
      const { url, secret } = provider
      const verifier = httpFaceVerifier({ url, secrets: [secret], sessions: memoryFaceSessions(), now })
      return {
        verifier,
        newSession: randomUUID,
        scan: async (code, outcome) => {
          await provider.scan(code, outcome)
        },
        pass: (seconds) => {
          moved += seconds * 1000
        },
        now,
      }
    })
    it.each(clauses)('$name', ({ check }) => check())
  })

  describe('reads cards', () => {
    const clauses = idCardReaderContract(async () => {
      const { url, secret } = provider
      const takeAway = async () => {
        await fetch(`${url}/card`, { method: 'DELETE' })
      }
      await takeAway()
      return {
        reader: httpIdCardReader({ url, secrets: [secret] }),
        lay: async (card) => {
          await fetch(`${url}/card`, { method: 'PUT', body: JSON.stringify(card) })
        },
        takeAway,
      }
    })
    it.each(clauses)('$name', ({ check }) => check())
  })
})
