import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { judge } from '../../src/assess/assess.ts'
import { compile, type Plan } from '../../src/assess/plan.ts'
import { type Impact, type Moves, movedIn } from '../../src/batch/compare/impact.ts'
import type { OtherLaw } from '../../src/batch/compare/otherLaw.ts'
import type { ComparedFiling, ComparedItem, ComparedRecord } from '../../src/batch/compare/record.ts'
import type { BatchOptions, TextFormat } from '../../src/batch/options.ts'
import { type BatchInput, compareBatch } from '../../src/batch/run.ts'
import { addSummary, emptySummary } from '../../src/batch/summary.ts'
import { planFor } from '../../src/cases/plans.ts'
import { consolidate } from '../../src/corpus/consolidate.ts'
import { withReform } from '../../src/corpus/reform.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import { parseSnapshot } from '../../src/domain/snapshot/parse.ts'
import type { Snapshot } from '../../src/domain/snapshot/snapshot.ts'
import { builtThread } from '../support/built.ts'
import { newFolder } from '../support/folders.ts'
import { generatedLines } from './filings.ts'
import { manyLines, streamOf, textOf } from './inputs.ts'

const SECOND = '建筑工程施工总承包二级'
const MUNICIPAL = '市政公用工程施工总承包二级'
const THIRD = '建筑工程施工总承包三级'
const REFORM = fileURLToPath(new URL('../../fixtures/reforms/invented.yaml', import.meta.url))
const reformText = await readFile(REFORM, 'utf8')
const reformOf = (text: string) => {
  const { amendment, problems } = withReform(shipped, { path: 'reform.yaml', text }, '2025-01-01')
  expect(problems).toEqual([])
  return amendment!
}
const reform = reformOf(reformText)

const generated = generatedLines(60, [SECOND, MUNICIPAL])
const ndjson = generated.join('\n')
const snapshots = generated.map((it) => {
  const read = parseSnapshot(JSON.parse(it))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
})

async function compared(input: BatchInput, options: BatchOptions & { compare: OtherLaw }): Promise<ComparedRecord[]> {
  const records: ComparedRecord[] = []
  for await (const it of compareBatch(input, { threads: 1, ...options })) records.push(it)
  return records
}
const filingsOf = (records: readonly ComparedRecord[]): ComparedFiling[] =>
  records.map((it) => {
    if (!it.ok) throw new Error(JSON.stringify(it))
    return it
  })
const edited = (filing: Snapshot | string, edit: (it: Snapshot) => void): string => {
  const copy = typeof filing === 'string' ? JSON.parse(filing) : structuredClone(filing)
  edit(copy)
  return JSON.stringify(copy)
}

describe('a filing judged by two laws', () => {
  const profile = '全国'

  it('has the outcomes that the judge gives by each, and every requirement that flipped', async () => {
    const records = filingsOf(await compared(streamOf(ndjson), { profile, compare: { reform } }))
    let flips = 0
    // The reform names no day: it takes effect on the one that it is added for.
    const days = new Map<string, Plan>()
    const reformedOn = (day: string) => {
      const { from } = consolidate(shipped, { day, profile })
      const known = days.get(from)
      if (known !== undefined) return known
      const { corpus } = withReform(shipped, { path: 'reform.yaml', text: reformText }, from)
      const plan = compile(consolidate(corpus!, { day, profile }))
      days.set(from, plan)
      return plan
    }
    records.forEach((record, i) => {
      const snapshot = snapshots[i]!
      const day = snapshot.application.acceptedOn!
      const a = judge(planFor(shipped, day, profile), snapshot)
      const b = judge(reformedOn(day), snapshot)
      expect(record).toMatchObject({ line: i + 1, id: snapshot.id, day, a: a.outcome, b: b.outcome })
      record.items.forEach((item, n) => {
        expect([item.a, item.b]).toEqual([a.items[n]!.outcome, b.items[n]!.outcome])
        const [inA, inB] = [a, b].map((it) => new Map(it.items[n]!.findings.map((one) => [one.key, one.verdict])))
        const wanted = [...new Set([...inA!.keys(), ...inB!.keys()])]
          .filter((key) => (inA!.get(key) ?? 'met') !== (inB!.get(key) ?? 'met'))
          .map((key) => [key, inA!.get(key), inB!.get(key)])
        expect(item.flipped!.map((it) => [it.key, it.a?.verdict, it.b?.verdict])).toEqual(wanted)
        flips += wanted.length
      })
    })
    expect(flips).toBeGreaterThan(20)
    const pairs = new Set(records.map((it) => `${it.a}>${it.b}`))
    for (const it of ['met>unmet', 'unmet>met']) expect(pairs).toContain(it)
  })

  it('says why, on the side that falls short', async () => {
    const records = filingsOf(await compared(streamOf(ndjson), { profile, compare: { reform } }))
    const lost = records.flatMap((it) => it.items).filter((it) => it.a === 'met' && it.b === 'unmet')
    expect(lost.length).toBeGreaterThan(0)
    for (const { flipped } of lost) {
      expect(flipped).toHaveLength(1)
      const [{ key, item, a, b }] = flipped as [NonNullable<ComparedItem['flipped']>[number]]
      expect({ key, item, a }).toEqual({ key: 'netAssets', item: '净资产', a: { verdict: 'met', reasons: [] } })
      expect(b!.reasons.join()).toContain('应为4500万元以上')
    }
    const dropped = records.flatMap((it) => it.items.flatMap((one) => one.flipped!)).find((it) => it.b === undefined)
    expect(dropped).toMatchObject({ key: 'workers', a: { verdict: 'unmet' } })
    expect(dropped!.a!.reasons.join()).toContain('技术工人')
  })

  it('says as much as the detail asks for, in the language asked for', async () => {
    const first = async (options: BatchOptions) =>
      filingsOf(await compared(streamOf(ndjson), { profile, compare: { reform }, ...options })).find(
        (it) => it.a === 'met' && it.b === 'unmet',
      )!.items[0]!
    expect(Object.keys(await first({ detail: 'verdict' }))).toEqual(['qualification', 'a', 'b'])
    const full = await first({ detail: 'full', lang: 'en' })
    expect(full.flipped![0]!.b).toMatchObject({
      verdict: 'unmet',
      has: { of: 'yuan' },
      causes: [{ code: 'assetsShort', needsYuan: 45_000_000 }],
    })
    expect(full.flipped![0]!.b!.reasons.join()).not.toMatch(/\p{Script=Han}/u)
  })

  it('fares alike by a law that is the same', async () => {
    const days = snapshots.map((it) => it.application.acceptedOn!)
    const [day] = days
    const { from, until } = consolidate(shipped, { day: day!, profile })
    const same = generated.filter((_, i) => days[i]! >= from && (until === undefined || days[i]! <= until))
    expect(same.length).toBeGreaterThan(10)
    for (const record of filingsOf(await compared(streamOf(same.join('\n')), { profile, compare: { day: from } }))) {
      expect(record.a).toBe(record.b)
      expect(record.items.flatMap((it) => it.flipped)).toEqual([])
    }
  })

  it('by the law of another day keeps its facts as they were on its own', async () => {
    const newest = generated.filter((_, i) => snapshots[i]!.application.acceptedOn! >= '2024-01-01')
    const met = async (asOf?: string) => {
      const records = filingsOf(
        await compared(streamOf(newest.join('\n')), { profile, asOf, compare: { day: '2100-01-01' } }),
      )
      return [records.filter((it) => it.a === 'met').length, records.filter((it) => it.b === 'met').length]
    }
    const [a, b] = await met()
    expect(a).toBeGreaterThan(3)
    expect(b).toBe(a)
    // By then certificates and insurance have run out.
    expect(await met('2099-12-31')).toEqual([0, 0])
  })

  it('by a reform is judged as though it were in force, whatever day it names', async () => {
    const later = reformOf(reformText.replace('changes:', 'effective: 2099-01-01\nchanges:'))
    const { text } = await textOf(streamOf(ndjson), { profile, compare: { reform } })
    expect((await textOf(streamOf(ndjson), { profile, compare: { reform: later } })).text).toBe(text)
  })

  it('by another profile is refused where that one refuses', async () => {
    const input = streamOf(generatedLines(6, [THIRD]).join('\n'))
    const records = filingsOf(await compared(input, { profile, compare: { profile: '西藏' } }))
    const third = records.flatMap((it) => it.items).find((it) => it.a === 'met')!
    expect(third).toMatchObject({ b: 'refused', refusedByB: [{ code: 'otherAuthority' }] })
    expect(third.refusedByA).toBeUndefined()
    expect(third.refusedByB![0]!.text).toContain('审批')
  })

  it('says where a law has no standard, and where it has cancelled the grade', async () => {
    const early = edited(snapshots[0]!, (it) => {
      it.application.acceptedOn = '2010-01-01'
    })
    const [before] = filingsOf(await compared(streamOf(early), { profile, compare: { day: '2024-07-20' } }))
    expect(before!.items[0]).toMatchObject({ a: 'noStandard', flipped: [] })
    expect(before!.items[0]!.b).not.toBe('noStandard')
    const cancelled = edited(snapshots[0]!, (it) => {
      it.application.acceptedOn = '2022-05-10'
      it.application.items[0]!.qualification = { sequence: '工程监理', category: '房屋建筑工程', grade: '丙级' }
    })
    const [after] = filingsOf(await compared(streamOf(cancelled), { profile, compare: { day: '2020-01-01' } }))
    expect(after!.items[0]!.a).toBe('refused')
    expect(after!.items[0]!.refusedByA!.map((it) => it.code)).toContain('gradeCancelled')
  })

  it('without a day is not judged', async () => {
    const undated = edited(snapshots[0]!, (it) => {
      delete it.application.acceptedOn
    })
    const [record] = await compared(streamOf(undated), { compare: { day: '2020-01-01' } })
    expect(record).toMatchObject({ ok: false, error: { problems: [{ code: 'noAcceptanceDay' }] } })
    const [dated] = await compared(streamOf(undated), { compare: { day: '2020-01-01' }, asOf: '2024-07-20' })
    expect(dated).toMatchObject({ ok: true, day: '2024-07-20' })
  })

  it('is not, by a profile that is not there', async () => {
    await expect(compared(streamOf(ndjson), { compare: { profile: '火星' } })).rejects.toThrow(RangeError)
  })
})

describe('threads', async () => {
  const text = [...manyLines(20), ...generated].join('\n')
  const threadProgram = builtThread

  it.each<[TextFormat, OtherLaw]>([
    ['ndjson', { reform }],
    ['csv', { day: '2016-01-01' }],
    ['summary', { day: '2016-01-01', reform }],
  ])('do not change a byte of %s, nor the impact', async (format, compare) => {
    const options = { format, compare, profile: '全国', lang: 'en' } as const
    const one = await textOf(streamOf(text), options)
    const several = await textOf(streamOf(text, [3000, 90_000]), { ...options, threads: 2, threadProgram })
    expect(several.text).toBe(one.text)
    expect(several.summary).toEqual(one.summary)
    expect(movedIn(one.summary.impact!)).toBeGreaterThan(0)
  })
})

describe('the impact', () => {
  const options = { profile: '全国', compare: { reform } }
  const input = () => streamOf([...manyLines(30), ...generated].join('\n'))
  const counts = (moves: Moves) => Object.fromEntries(Object.entries(moves).map(([name, it]) => [name, it.count]))

  it('counts what the records say', async () => {
    const { summary } = await textOf(input(), options)
    const filings = (await compared(input(), options)).flatMap((it) => (it.ok ? [it] : []))
    const tally = (moves: readonly string[]) =>
      Object.fromEntries([...new Set(moves)].map((it) => [it, moves.filter((one) => one === it).length]))
    const impact = summary.impact!
    expect(counts(impact.filings)).toEqual(tally(filings.map((it) => `${it.a}>${it.b}`)))
    const items = filings.flatMap((it) => it.items)
    for (const [name, standard] of Object.entries(impact.standards)) {
      const own = items.filter((it) => it.qualification === name)
      expect(counts(standard.moves)).toEqual(tally(own.map((it) => `${it.a}>${it.b}`)))
      for (const [key, moves] of Object.entries(standard.findings)) {
        const flips = own.flatMap((it) => it.flipped!.filter((one) => one.key === key))
        expect(counts(moves)).toEqual(
          tally(flips.map((it) => `${it.a?.verdict ?? 'notAsked'}>${it.b?.verdict ?? 'notAsked'}`)),
        )
      }
    }
    const behind = Object.values(impact.standards).flatMap((it) => Object.values(it.behind))
    expect(behind.reduce((sum, it) => sum + it.count, 0)).toBe(
      items.filter((it) => it.a === 'refused' && it.b === 'refused').length,
    )
  })

  it('gives each reason without the figures of one filing', async () => {
    const { summary } = await textOf(streamOf(ndjson), options)
    const { reasons, count } = summary.impact!.standards[MUNICIPAL]!.findings['netAssets']!['met>unmet']!
    expect(reasons).toEqual({ '{"code":"assetsShort","basis":"registeredCapital","needsYuan":45000000}': count })
  })

  it('of shards adds up to that of all', async () => {
    const whole = (await textOf(input(), options)).summary
    const sum = emptySummary()
    for (const part of [1, 2, 3])
      addSummary(sum, (await textOf(input(), { ...options, shard: { part, of: 3 } })).summary)
    expect(sorted(sum.impact!)).toEqual(sorted(whole.impact!))
    expect(sum.outcomes).toEqual(whole.outcomes)
  })

  const sorted = (it: Impact) => JSON.parse(JSON.stringify(it)) as Impact
})

describe('a table of two laws', () => {
  it('has a row for every item and every bad record', async () => {
    const { text } = await textOf(streamOf(`${ndjson}\n{`), { profile: '全国', format: 'csv', compare: { reform } })
    expect(text.startsWith('\ufefffile,line,index,id,ok,day,item,qualification,a,b,moved,flipped,reasons,')).toBe(true)
    const lost =
      /^,\d+,,G\d+,true,[\d-]+,1,市政公用工程施工总承包二级,met,unmet,true,netAssets:met>unmet,净资产: [^"]+,,\r$/m
    expect(text).toMatch(lost)
    expect(text).toMatch(/^,61,,,false,,,,,,,,,malformedJson,.+\r\n$/m)
  })
})

describe('a journal', () => {
  it('of one comparison is not that of another', async () => {
    const journal = join(await newFolder(), 'journal')
    const options = { profile: '全国', journal }
    const first = await textOf(streamOf(ndjson), { ...options, compare: { reform } })
    expect(await textOf(streamOf(ndjson), { ...options, compare: { reform } })).toEqual(first)
    for (const compare of [
      undefined,
      { day: '2024-07-20' },
      { reform: reformOf(reformText.replace('3000', '3001')) },
      { profile: '西藏' },
    ])
      await expect(textOf(streamOf(ndjson), { ...options, compare })).rejects.toMatchObject({ differs: 'options' })
  })
})
