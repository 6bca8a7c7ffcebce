import type { ScanMaker, ScanSource } from './scan.ts'

/** Makes a function of source; undefined where the platform does not allow that, as under a strict CSP. */
export function functionOf({ parameters, body }: ScanSource): ScanMaker | undefined {
  try {
    return new Function(...parameters, `'use strict'\n${body}`) as ScanMaker
  } catch (error) {
    if (error instanceof EvalError) return undefined
    throw error
  }
}
