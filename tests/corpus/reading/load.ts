import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { printQualification, type Qualification } from '../../../src/domain/qualification.ts'
import { type ReadStandard, readingFile } from './schema.ts'
import type { FieldLists, SameWords } from './words.ts'

const directory = fileURLToPath(new URL('../../../fixtures/reading/', import.meta.url))
const yaml = (file: string): unknown => parse(readFileSync(directory + file, 'utf8'))

/** One standard of the second reading. */
export interface Read {
  name: string
  qualification: Qualification
  /** The day on which its figures hold. */
  day: string
  standard: ReadStandard
}

/** Before the amendments of 2016, and after the text in which 建市〔2014〕159号 began to hold. */
const DAY = '2015-06-01'

/** Every standard of `fixtures/reading`; one that is read for several variants stands once for each. */
export function readReading(): Read[] {
  return ['general', 'specialty', 'supervision'].flatMap((folder) =>
    readdirSync(directory + folder).flatMap((name) => {
      const found = readingFile.safeParse(yaml(`${folder}/${name}`))
      if (!found.success) throw new Error(`${folder}/${name}: ${JSON.stringify(found.error.issues.slice(0, 3))}`)
      const { sequence, category, base = DAY, standards } = found.data
      return standards.flatMap((standard) =>
        [standard.variant].flat().map((variant): Read => {
          const { grade } = standard
          const qualification = { sequence, category, grade, ...(variant === undefined ? {} : { variant }) }
          const named = JSON.parse(JSON.stringify(standard).replaceAll('$variant', variant ?? '')) as ReadStandard
          return { name: printQualification(qualification), qualification, day: base, standard: named }
        }),
      )
    }),
  )
}

/** A list of related fields as the reading has it. */
export interface FieldList {
  name: string
  of: (string | string[])[] | 'unknown'
  /** The law’s own list ends in 等 or 其他. */
  open?: boolean
  confidence: string
  sources: string[]
}

export const fieldLists = (yaml('fields.yaml') as { fields: FieldList[] }).fields
export const fieldsOf: FieldLists = new Map(
  fieldLists.map((it) => [it.name, it.of === 'unknown' ? 'unknown' : it.of.flat()]),
)
export const sameWords = yaml('words.yaml') as SameWords
