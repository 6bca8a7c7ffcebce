import { Option } from 'commander'
import type { Context } from '../context.ts'
import { Failure } from '../failure.ts'
import { libraryWordsOf } from './words/words.ts'

const PHONE = /^\+?\d[\d -]{5,18}\d$/

/** An option whose value is a phone number. */
export function phoneOption(about: string, { lang }: Context): Option {
  return new Option('--phone <number>', about).argParser((found: string) => {
    if (PHONE.test(found)) return found
    throw new Failure(libraryWordsOf(lang).badPhone(found))
  })
}
