import type { Maker, Source } from './source.ts'

/** Makes a function of source; undefined where the platform does not allow that, as under a strict CSP. */
export function functionOf({ parameters, body }: Source): Maker | undefined {
  try {
    return new Function(...parameters, `'use strict'\n${body}`) as Maker
  } catch (error) {
    if (error instanceof EvalError) return undefined
    throw error
  }
}
