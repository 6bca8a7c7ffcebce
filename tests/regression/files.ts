import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Sequence } from '../../src/domain/qualification.ts'

/** Every sequence has a file of its own. */
const fileNames: Record<Sequence, string> = {
  施工总承包: 'general',
  专业承包: 'specialty',
  施工劳务: 'labour',
  工程监理: 'supervision',
}

const HEAD =
  '# standard, first day, profile | seed | verdicts | causes and refusals | digest of every verdict in order\n'

const folderOf = (count: number) => fileURLToPath(new URL(`./filings-${count}/`, import.meta.url))
const fileOf = (count: number, sequence: Sequence) => `${folderOf(count)}${fileNames[sequence]}.txt`

/** The lines on record for a sequence, after so many filings of each version. */
export function readLines(count: number, sequence: Sequence): string[] {
  return readFileSync(fileOf(count, sequence), 'utf8').slice(HEAD.length).split('\n').slice(0, -1)
}

/** Puts lines on record. */
export function writeLines(count: number, sequence: Sequence, lines: readonly string[]): void {
  mkdirSync(folderOf(count), { recursive: true })
  writeFileSync(fileOf(count, sequence), HEAD + lines.map((it) => `${it}\n`).join(''))
}
