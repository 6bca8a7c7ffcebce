import { Option } from 'commander'
import { batchCommandWordsOf } from './batchWords.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'

/** An option whose value is a whole number. */
export function wholeOption(flags: string, about: string, from: number, { lang }: Context): Option {
  const name = flags.split(' ')[0]!
  return new Option(flags, about).argParser((text: string) => {
    const found = Number(text)
    if (/^\d+$/.test(text) && Number.isSafeInteger(found) && found >= from) return found
    throw new Failure(batchCommandWordsOf(lang).badWhole(name, text, from))
  })
}

/** An option whose value is a share, from 0 to 1. */
export function shareOption(flags: string, about: string, { lang }: Context): Option {
  const name = flags.split(' ')[0]!
  return new Option(flags, about).argParser((text: string) => {
    const found = Number(text)
    if (text.trim() !== '' && found >= 0 && found <= 1) return found
    throw new Failure(batchCommandWordsOf(lang).badNumber(name, text, 0, 1))
  })
}
