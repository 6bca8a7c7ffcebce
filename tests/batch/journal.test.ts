import { appendFile, copyFile, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OtherRun } from '../../src/batch/journal/journal.ts'
import type { BatchOptions } from '../../src/batch/options.ts'
import { batchText } from '../../src/batch/run.ts'
import { Random } from '../../src/cases/generate/random.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import { newFolder } from '../support/folders.ts'
import { fileOf, manyLines, streamOf, textOf } from './inputs.ts'

const text = manyLines(240).join('\n')
/** Pieces small enough that a run has many stretches. */
const stretches = () => streamOf(text, [200_000])
const detail = 'findings'

/** A run that ends after some pieces of text, as if nobody wanted more. */
async function partly(journal: string, pieces: number, options: BatchOptions = {}): Promise<void> {
  let left = pieces
  for await (const _ of batchText(stretches(), { threads: 1, detail, journal, ...options })) if (--left === 0) return
}

describe('a run with a journal', async () => {
  const whole = await textOf(stretches(), { detail })
  const journal = join(await newFolder(), 'journal')

  it('writes what it writes without one', async () => {
    expect(await textOf(stretches(), { detail, journal })).toEqual(whole)
  })

  it('once ended, says it all again', async () => {
    const before = await readFile(journal)
    expect(await textOf(stretches(), { detail, journal })).toEqual(whole)
    expect((await readFile(journal)).equals(before)).toBe(true)
  })

  it('goes on from every place at which it was left, and says it all', async () => {
    for (const pieces of [1, 2, 3]) {
      const path = join(await newFolder(), 'journal')
      await partly(path, pieces)
      expect((await readFile(path)).length).toBeLessThan((await readFile(journal)).length)
      expect(await textOf(stretches(), { detail, journal: path })).toEqual(whole)
      expect((await readFile(path)).equals(await readFile(journal))).toBe(true)
    }
  })

  it('goes on when it was ended in the middle of a write, wherever that was', async () => {
    const random = new Random(9)
    const { length } = await readFile(journal)
    const head = (await readFile(journal)).indexOf(0x0a)
    const cuts = [
      0,
      1,
      head,
      head + 1,
      head + 30,
      length - 1,
      ...Array.from({ length: 6 }, () => random.between(head, length)),
    ]
    for (const cut of cuts) {
      const path = join(await newFolder(), 'journal')
      await copyFile(journal, path)
      await truncate(path, cut)
      expect(await textOf(stretches(), { detail, journal: path }), `cut at ${cut}`).toEqual(whole)
      expect((await readFile(path)).equals(await readFile(journal))).toBe(true)
    }
  })

  it('does not believe a stretch that is not what was written', async () => {
    const random = new Random(10)
    const bytes = await readFile(journal)
    const head = bytes.indexOf(0x0a)
    for (let n = 0; n < 5; n++) {
      const spoilt = Buffer.from(bytes)
      spoilt[random.between(head + 1, bytes.length - 2)]! ^= 1
      const path = await fileOf('journal', spoilt)
      expect(await textOf(stretches(), { detail, journal: path })).toEqual(whole)
    }
    const padded = await fileOf('journal', bytes)
    await appendFile(padded, Buffer.alloc(5000))
    expect(await textOf(stretches(), { detail, journal: padded })).toEqual(whole)
  })

  it('may go on with other threads and other pieces of the same input', async () => {
    const path = join(await newFolder(), 'journal')
    await partly(path, 2)
    expect(await textOf(streamOf(text, [1 << 20, 777]), { detail, journal: path })).toEqual(whole)
  })

  it('refuses another input, other options, another corpus, another file', async () => {
    const refuses = async (differs: string, run: Promise<unknown>) =>
      expect(
        await run.then(
          () => 'went on',
          (error: unknown) => (error as OtherRun).differs,
        ),
      ).toBe(differs)
    const path = join(await newFolder(), 'journal')
    await partly(path, 2)
    const changed = streamOf(text.replace('"id"', '"note":"x","id"'))
    await refuses('input', textOf(changed, { detail, journal: path }))
    await refuses('input', textOf(streamOf(text.slice(0, 100_000)), { detail, journal: path }))
    await refuses('input', textOf(await fileOf('a.ndjson', text), { detail, journal: path }))
    await refuses('options', textOf(stretches(), { detail: 'full', journal: path }))
    await refuses('options', textOf(stretches(), { detail, journal: path, asOf: '2024-07-20' }))
    await refuses('options', textOf(stretches(), { detail, journal: path, format: 'csv' }))
    await refuses('corpus', textOf(stretches(), { detail, journal: path, corpus: { ...shipped, version: 'another' } }))
    const other = await fileOf('notes.txt', 'my notes\n')
    await refuses('journal', textOf(stretches(), { detail, journal: other }))
    expect(await readFile(other, 'utf8')).toBe('my notes\n')
    expect(await textOf(stretches(), { detail, journal: path })).toEqual(whole)
  })

  it('refuses a file that was changed behind it', async () => {
    const input = await fileOf('a.ndjson', text)
    const path = join(await newFolder(), 'journal')
    let left = 2
    for await (const _ of batchText(input, { threads: 1, journal: path })) if (--left === 0) break
    const at = text.indexOf('首次')
    await writeFile(input, `${text.slice(0, at)}延续${text.slice(at + 2)}`)
    await expect(textOf(input, { journal: path })).rejects.toThrow(OtherRun)
  })

  it('with too many errors stops at the same record again', async () => {
    const path = join(await newFolder(), 'journal')
    const options = { detail, maxErrors: 20 } as const
    const stopped = await textOf(stretches(), options)
    await partly(path, 1, options)
    expect(await textOf(stretches(), { ...options, journal: path })).toEqual(stopped)
    expect(await textOf(stretches(), { ...options, journal: path })).toEqual(stopped)
  })
})
