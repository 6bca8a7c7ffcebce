import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { assess, judge } from '../../src/assess/assess.ts'
import type { BatchRecord } from '../../src/batch/record.ts'
import { runBatch } from '../../src/batch/run.ts'
import { frequentDeficiencies } from '../../src/batch/summary.ts'
import { planFor } from '../../src/cases/plans.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import { printQualification } from '../../src/domain/qualification.ts'
import { parseSnapshot } from '../../src/domain/snapshot/parse.ts'
import { redact } from '../../src/report/redact.ts'
import { builtThread } from '../support/built.ts'
import { newFolder } from '../support/folders.ts'
import { fileOf, lines, manyLines, recordsOf, streamOf, textOf } from './inputs.ts'

const good = lines.filter((it) => parseSnapshot(JSON.parse(it)).ok)
const ndjson = `${good.join('\n')}\n`
const without = ({ line: _, index: __, file: ___, ...rest }: BatchRecord) => rest

describe('a record of the output', () => {
  it('is what the judge says of the filing', async () => {
    const records = await recordsOf(streamOf(ndjson), { detail: 'findings' })
    expect(records).toHaveLength(good.length)
    records.forEach((record, i) => {
      const read = parseSnapshot(JSON.parse(good[i]!))
      if (!read.ok || !record.ok) throw new Error(JSON.stringify(record))
      const day = read.value.application.acceptedOn!
      const judgement = judge(planFor(shipped, day, '西藏'), read.value)
      const items = judgement.items.map(({ index: _, ...it }) => ({
        ...it,
        qualification: printQualification(it.qualification),
      }))
      expect(record).toEqual({
        line: i + 1,
        ...(read.value.id === undefined ? {} : { id: read.value.id }),
        ok: true,
        day,
        outcome: judgement.outcome,
        items: JSON.parse(JSON.stringify(redact(items, read.value))),
      })
    })
  })

  it('in full has the causes, the reasons and the seating', async () => {
    const records = await recordsOf(streamOf(ndjson), { detail: 'full' })
    records.forEach((record, i) => {
      const read = parseSnapshot(JSON.parse(good[i]!))
      if (!read.ok || !record.ok) throw new Error(JSON.stringify(record))
      const { outcome, items } = assess(planFor(shipped, record.day, '西藏'), read.value)
      expect(record.outcome).toBe(outcome)
      const shown = items.map(({ index: _, requirements: __, findings, ...it }) => ({
        ...it,
        qualification: printQualification(it.qualification),
        findings: findings.map(({ requirement: _, ...finding }) => finding),
      }))
      expect(record.items).toEqual(JSON.parse(JSON.stringify(redact(shown, read.value))))
    })
  })

  it('says no more than the verdict by default', async () => {
    const [first] = await recordsOf(streamOf(good[0]!))
    expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining(['line', 'ok', 'day', 'outcome', 'items']))
    expect(first?.ok && first.items.map((it) => Object.keys(it))).toEqual([['qualification', 'outcome']])
  })

  it('is judged on another day when asked to', async () => {
    const records = await recordsOf(streamOf(ndjson), { asOf: '2016-10-31' })
    expect(records.every((it) => it.ok && it.day === '2016-10-31')).toBe(true)
    const undated = JSON.parse(good[0]!)
    delete undated.application.acceptedOn
    const [record] = await recordsOf(streamOf(JSON.stringify(undated)))
    expect(record).toMatchObject({ ok: false, error: { problems: [{ code: 'noAcceptanceDay' }] } })
    const [dated] = await recordsOf(streamOf(JSON.stringify(undated)), { asOf: '2024-07-20' })
    expect(dated).toMatchObject({ ok: true, day: '2024-07-20' })
  })
})

describe('the input', () => {
  it('may be packed, an array, a folder, a stream: the records are the same', async () => {
    const plain = (await recordsOf(await fileOf('a.ndjson', ndjson))).map(without)
    const array = `[${good.join(',\n')}]`
    const two = Buffer.concat([gzipSync(`${good[0]}\n`), gzipSync(`${good.slice(1).join('\n')}\n`)])
    for (const input of [
      await fileOf('a.ndjson.gz', gzipSync(ndjson)),
      await fileOf('packed', two),
      await fileOf('a.json', array),
      await fileOf('a.json.gz', gzipSync(array)),
      await fileOf(
        'b.json',
        JSON.stringify(
          good.map((it) => JSON.parse(it)),
          null,
          2,
        ),
      ),
      streamOf(ndjson, [7, 100_000]),
      streamOf(gzipSync(array), [1, 5000]),
    ])
      expect((await recordsOf(input)).map(without)).toEqual(plain)
  })

  it('of a folder is every file of filings in it, by path', async () => {
    const folder = await newFolder()
    await mkdir(join(folder, 'b'))
    await writeFile(join(folder, 'c.ndjson'), `${good[0]}\n\n${good[1]}\n`)
    await writeFile(join(folder, 'b', 'x.json'), JSON.stringify(JSON.parse(good[2]!), null, 2))
    await writeFile(join(folder, 'a.json'), `[${good[3]}]`)
    await writeFile(join(folder, 'readme.txt'), 'x')
    const records = await recordsOf(folder)
    expect(records.map(({ file, line, index }) => [file, line, index])).toEqual([
      [join(folder, 'a.json'), 1, 0],
      [join(folder, 'b', 'x.json'), 1, undefined],
      [join(folder, 'c.ndjson'), 1, undefined],
      [join(folder, 'c.ndjson'), 3, undefined],
    ])
    expect(records.every((it) => it.ok)).toBe(true)
  })

  it('that breaks off is an error where it does, and the next one is read', async () => {
    const packed = gzipSync(manyLines(500).join('\n'))
    const broken = await fileOf('a.ndjson.gz', packed.subarray(0, packed.length / 2))
    const whole = await fileOf('b.ndjson', `${good[0]}\n`)
    const records = await recordsOf([broken, whole])
    expect(records.at(-2)).toMatchObject({ file: broken, ok: false, error: { code: 'brokenOff' } })
    expect(records.at(-1)).toMatchObject({ file: whole, line: 1, ok: true })
  })

  it('that is not there is no run', async () => {
    await expect(recordsOf('/nowhere.ndjson')).rejects.toThrow('/nowhere.ndjson')
  })
})

describe('threads', async () => {
  const text = manyLines(150).join('\n')
  const threadProgram = builtThread

  it.each(['ndjson', 'csv', 'summary'] as const)('do not change a byte of %s', async (format) => {
    const file = await fileOf('a.ndjson', text)
    const options = { format, detail: 'full', threadProgram } as const
    const one = await textOf(file, options)
    const several = await textOf(file, { ...options, threads: 3, maxErrors: 1000 })
    expect(several.text).toBe(one.text)
    expect(several.summary).toEqual(one.summary)
    expect((await textOf(streamOf(text, [1000, 13, 70_000]), { ...options, threads: 2 })).text).toBe(one.text)
  })

  it('may be left in the middle', async () => {
    let seen = 0
    for await (const _ of runBatch(streamOf(text), { threads: 2, threadProgram })) if (++seen === 3) break
    expect(seen).toBe(3)
  })

  it('are not begun for a profile that is not there', async () => {
    await expect(textOf(streamOf(text), { threads: 2, threadProgram, profile: '火星' })).rejects.toThrow(RangeError)
  })

  it('fail the run when they fail', async () => {
    const broken = pathToFileURL(await fileOf('worker.mjs', "throw new Error('no thread')"))
    await expect(textOf(streamOf(text), { threads: 2, threadProgram: broken })).rejects.toThrow('no thread')
  })

  it('run from source too', async () => {
    const few = streamOf(manyLines(20).join('\n'))
    expect((await textOf(few, { threads: 2 })).summary.records).toBe(20)
  })
})

describe('a bad record', () => {
  const bad: [string, string | Uint8Array, object][] = [
    ['is not JSON', '{"a": 01}', { code: 'malformedJson', problems: [{ line: 2, column: 8 }] }],
    ['is not UTF-8', new Uint8Array([0x7b, 0xd7, 0xca, 0x7d]), { code: 'notUtf8' }],
    ['is no filing', '7', { code: 'invalidFiling', problems: [{ code: 'wrongType', pointer: '' }] }],
    ['is nested a million deep', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, {}],
    ['is 50 MB long', `{"a":"${'x'.repeat(50_000_000)}"}`, { code: 'tooLong' }],
    [
      'writes a key twice',
      good[0]!.replace('"application":', '"application":{},"application":'),
      { code: 'invalidFiling', problems: [{ code: 'duplicateKey', pointer: '/application', found: 'application' }] },
    ],
    [
      'speaks other words',
      mistyped(),
      { code: 'invalidFiling', problems: [{ code: 'unknownTerm', near: '注册建造师' }] },
    ],
  ]

  it.each(bad)('that %s is an error of its own', async (_, content, error) => {
    const middle = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const around = new TextEncoder().encode(`${good[0]}\n`)
    const bytes = Buffer.concat([around, middle, Buffer.from('\n'), around])
    const records = await recordsOf(streamOf(bytes))
    expect(records.map((it) => [it.line, it.ok])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ])
    expect(records[1]).toMatchObject({ error })
  })

  it('says its id where it has one, and never an identity number', async () => {
    const id = '54010219850307123x'
    const filing = { id: `案卷${id}`, enterprise: { name: id, [id]: id }, people: [{ id, title: id }] }
    const { text } = await textOf(streamOf(JSON.stringify(filing)))
    expect(JSON.parse(text)).toMatchObject({ id: '案卷540102********123x', ok: false })
    expect(text).toContain('540102********123x')
    expect(text).not.toContain(id)
  })

  it('has its problems counted beyond the first twenty', async () => {
    const people = Array.from({ length: 50 }, () => ({}))
    const [record] = await recordsOf(streamOf(JSON.stringify({ people })), { lang: 'en' })
    if (record === undefined || record.ok) throw new Error('a filing of nobody was judged')
    expect(record.error.problems).toHaveLength(20)
    expect(record.error.more).toBeGreaterThan(30)
    expect(record.error.message).toMatch(/and \d+ more$/)
  })

  it('never stops the run, unless they are too many: then at the very record', async () => {
    const text = manyLines(300).join('\n')
    const all = (await textOf(streamOf(text))).text.split('\n')
    const errorAt = (n: number) => all.map((it, i) => (it.includes('"ok":false') ? i : -1)).filter((it) => it >= 0)[n]!
    const threadProgram = builtThread
    for (const [maxErrors, threads] of [
      [0, 1],
      [17, 1],
      [17, 2],
    ] as const) {
      const wanted = all.slice(0, errorAt(maxErrors) + 1).map((it) => `${it}\n`)
      const { text: found, summary } = await textOf(streamOf(text, [5000]), { maxErrors, threads, threadProgram })
      expect(found).toBe(wanted.join(''))
      expect(summary.records).toBe(wanted.length)
    }
  })
})

describe('no identity number', () => {
  it('of a good filing is shown, wherever it was typed', async () => {
    const filing = JSON.parse(
      await readFile(new URL('../../fixtures/filings/building-2-direct.json', import.meta.url), 'utf8'),
    )
    const number = filing.people.find((it: { idNumber?: string }) => it.idNumber !== undefined).idNumber as string
    const was = filing.people[0].id
    filing.id = `甲${number}`
    const text = JSON.stringify(filing).replaceAll(JSON.stringify(was), JSON.stringify(number))
    for (const detail of ['verdict', 'findings', 'full'] as const)
      for (const format of ['ndjson', 'csv'] as const) {
        const { text: found } = await textOf(streamOf(text), { detail, format })
        expect(found).toContain(`${number.slice(0, 6)}********${number.slice(-4)}`)
        expect(found).not.toContain(number)
      }
  })
})

describe('a selection', () => {
  const text = manyLines(100).join('\n')

  it('of shards is all of the input, each record once', async () => {
    const all = (await textOf(streamOf(text))).text.split('\n').slice(0, -1)
    const parts = await Promise.all(
      [1, 2, 3].map(async (part) =>
        (await textOf(streamOf(text, [999]), { shard: { part, of: 3 } })).text.split('\n').slice(0, -1),
      ),
    )
    expect(all.map((_, i) => parts[i % 3]![Math.floor(i / 3)])).toEqual(all)
    expect(parts.flat()).toHaveLength(all.length)
  })

  it('of the first ones reads no further', async () => {
    const endless = async function* () {
      for (;;) yield new TextEncoder().encode(`${good[0]}\n`)
    }
    expect(await recordsOf(endless(), { limit: 12 })).toHaveLength(12)
    expect(await recordsOf(endless(), { limit: 5, shard: { part: 2, of: 3 } })).toMatchObject(
      [2, 5, 8, 11, 14].map((line) => ({ line })),
    )
    expect(await recordsOf(streamOf(text), { limit: 0 })).toEqual([])
  })
})

describe('the summary', () => {
  it('counts what the records say', async () => {
    const text = manyLines(120).join('\n')
    const { summary } = await textOf(streamOf(text), { detail: 'verdict' })
    const records = await recordsOf(streamOf(text), { detail: 'findings' })
    const results = records.flatMap((it) => (it.ok ? [it] : []))
    const items = results.flatMap((it) => it.items)
    expect(summary.records).toBe(120)
    for (const outcome of ['met', 'unmet', 'undetermined', 'refused'] as const)
      expect(summary.outcomes[outcome]).toBe(results.filter((it) => it.outcome === outcome).length)
    for (const [name, { outcomes, unmet }] of Object.entries(summary.standards)) {
      const own = items.filter((it) => it.qualification === name)
      expect(Object.values(outcomes).reduce((sum, it) => sum + it)).toBe(own.length)
      for (const [key, count] of Object.entries(unmet)) {
        const failing = own.flatMap((it) => it.findings!).filter((it) => it.key === key && it.verdict === 'unmet')
        expect(count).toBe(failing.length)
      }
    }
    const errors = records.flatMap((it) => (it.ok ? [] : [it.error.code]))
    expect(Object.values(summary.errors).reduce((sum, it) => sum + it)).toBe(errors.length)
  })

  it('names the most frequent deficiencies, the most frequent first', async () => {
    const { summary } = await textOf(streamOf(manyLines(120).join('\n')))
    const ten = frequentDeficiencies(summary, 10)
    expect(ten).toHaveLength(10)
    expect(ten.map((it) => it.count)).toEqual(ten.map((it) => it.count).toSorted((a, b) => b - a))
    expect(summary.standards[ten[0]!.standard]!.unmet[ten[0]!.key]).toBe(ten[0]!.count)
  })

  it('grows as the run goes on', async () => {
    const seen: number[] = []
    const file = await fileOf('a.ndjson', manyLines(300).join('\n'))
    const size = (await readFile(file)).length
    const last = { read: 0 }
    await textOf(file, {
      onProgress: ({ summary, read, size: whole }) => {
        seen.push(summary.records)
        last.read = read
        expect(whole).toBe(size)
      },
    })
    expect(seen.length).toBeGreaterThan(1)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(last.read).toBe(size)
  })
})

describe('a table of results', () => {
  it('has a row for every item and every bad record', async () => {
    const two = JSON.parse(good.find((it) => JSON.parse(it).application.items.length > 1)!)
    two.id = '=1+1,"x"'
    const { text } = await textOf(streamOf(`${JSON.stringify(two)}\n{`), { format: 'csv', detail: 'findings' })
    expect(text.startsWith('\ufefffile,line,')).toBe(true)
    const rows = text.slice(1).split('\r\n')
    expect(rows).toHaveLength(1 + two.application.items.length + 1 + 1)
    expect(rows[1]).toContain(`1,,"'=1+1,""x""",true,${two.application.acceptedOn},1,`)
    expect(rows.at(-2)).toMatch(/^,2,,,false,,,,,,,,malformedJson,/)
  })
})

/** A filing with a slip of the pen in a registration. */
function mistyped(): string {
  const text = good.find((it) => it.includes('"注册建造师"'))!
  return text.replace('"注册建造师"', '"注册建造狮"')
}
