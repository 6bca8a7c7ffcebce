import { Option } from 'commander'
import { quarterEnd } from '../../filing/sampling.ts'
import type { Context } from '../context.ts'
import { Failure } from '../failure.ts'
import { filingWordsOf } from './words/words.ts'

/**
 * A quarter as the user wrote it.
 *
 * @throws Failure when it is none
 */
export function quarterFrom(found: string, { lang }: Context): string {
  if (quarterEnd(found) !== undefined) return found
  throw new Failure(filingWordsOf(lang).badQuarter(found))
}

/** An option whose value is a quarter. */
export function quarterOption(context: Context): Option {
  const about = filingWordsOf(context.lang).opts.quarter
  return new Option('--quarter <quarter>', about).argParser((found: string) => quarterFrom(found, context))
}
