import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { ItemJudgement } from '../../src/cases/judgement.ts'

/** What a filing must come out as. */
export interface Expected {
  why: string
  profile?: string
  outcome?: string
  items?: ItemJudgement[]
  /** Code, pointer and, where one is offered, the nearest known name. */
  problems?: [string, string, string?][]
}

export const filings = fileURLToPath(new URL('../../fixtures/filings/', import.meta.url))

/** The expectations for `fixtures/filings`, by the name of the filing. */
export function readExpected(): Record<string, Expected> {
  return parse(readFileSync(`${filings}expected.yaml`, 'utf8')) as Record<string, Expected>
}
