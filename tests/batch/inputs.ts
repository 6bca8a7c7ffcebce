import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BatchOptions, TextFormat } from '../../src/batch/options.ts'
import type { BatchRecord } from '../../src/batch/record.ts'
import type { BatchInput } from '../../src/batch/run.ts'
import { batchText, runBatch } from '../../src/batch/run.ts'
import type { BatchSummary } from '../../src/batch/summary.ts'
import { newFolder } from '../support/folders.ts'

const folder = fileURLToPath(new URL('../../fixtures/filings/', import.meta.url))

/** The filings of the fixtures, each as one line. */
export const lines: readonly string[] = readdirSync(folder)
  .filter((it) => it.endsWith('.json'))
  .sort()
  .map((it) => JSON.stringify(JSON.parse(readFileSync(join(folder, it), 'utf8'))))

/** Some hundred records, one of seven bad in one way or another. */
export function manyLines(count: number): string[] {
  const bad = [
    '{',
    '{"enterprise":{}}',
    'null',
    '[1,2]',
    '"540102198503071231"',
    '{"id":"x","people":[{"id":"540102198503071231"}]}',
  ]
  return Array.from({ length: count }, (_, i) =>
    i % 7 === 3 ? bad[Math.floor(i / 7) % bad.length]! : lines[i % lines.length]!,
  )
}

export async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await newFolder(), name)
  await writeFile(path, content)
  return path
}

/** A stream of bytes in pieces of some sizes, taken in turn. */
export async function* streamOf(
  content: string | Uint8Array,
  sizes: readonly number[] = [65_536],
): AsyncIterable<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const size = sizes[n % sizes.length]!
    yield bytes.subarray(at, at + size)
    at += size
  }
}

/** A whole run as text. */
export async function textOf(
  input: BatchInput,
  options: BatchOptions & { format?: TextFormat } = {},
): Promise<{ text: string; summary: BatchSummary }> {
  const texts = batchText(input, { threads: 1, ...options })
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let text = ''
  for (;;) {
    const { value, done } = await texts.next()
    if (done === true) return { text, summary: value }
    text += decoder.decode(value, { stream: true })
  }
}

/** A whole run as records. */
export async function recordsOf(input: BatchInput, options: BatchOptions = {}): Promise<BatchRecord[]> {
  const records: BatchRecord[] = []
  for await (const it of runBatch(input, { threads: 1, ...options })) records.push(it)
  return records
}
