import { describe, expect, it } from 'vitest'
import { filingJudge } from '../../../src/batch/judging/judgeFiling.ts'
import { maskRecord } from '../../../src/batch/judging/maskRecord.ts'
import { readFiling } from '../../../src/batch/judging/readFiling.ts'
import { ordinaryReader } from '../../../src/batch/judging/readOrdinary.ts'
import { WasLeftOut } from '../../../src/batch/reading/leftOut.ts'
import { batchText } from '../../../src/batch/run.ts'
import { emptySummary } from '../../../src/batch/summary.ts'
import { generateFilings } from '../../../src/cases/generate/generate.ts'
import { shipped } from '../../../src/corpus/shipped.generated.ts'
import { parseQualification } from '../../../src/domain/qualification.ts'
import { lines as fixtures } from '../inputs.ts'

const standards = [
  '建筑工程施工总承包三级',
  '建筑工程施工总承包二级',
  '公路路面工程专业承包二级',
  '工程监理房屋建筑工程专业乙级',
]
const generated = [
  ...generateFilings(shipped, {
    count: 40,
    seed: 5,
    passRate: 0.5,
    standards: standards.map((it) => parseQualification(it)!),
  }),
].map((it) => JSON.stringify(it))
/** People named by their identity number: what is written of them is masked. */
const byNumber = generated.slice(0, 4).map((it) => {
  const { people } = JSON.parse(it) as { people: { id: string; idNumber: string }[] }
  return people.slice(0, 9).reduce((text, { id, idNumber }) => text.replaceAll(`"${id}"`, `"${idNumber}"`), it)
})
const lines = [...generated, ...fixtures, ...byNumber]

describe.each(['verdict', 'findings'] as const)('a batch in the detail of %s', (detail) => {
  it('writes what the plain reading and judging comes to', async () => {
    const judge = filingJudge(shipped, { detail })
    const summary = emptySummary()
    const wanted = lines.map((text, i) => {
      const read = readFiling(Buffer.from(text), i + 1, shipped, undefined)
      if (!read.ok) return undefined
      const { judged, addTo } = judge(read.snapshot, read.day)
      addTo(summary)
      const id = read.id === undefined ? {} : { id: read.id }
      return maskRecord({ line: i + 1, ...id, ok: true, ...judged }, read.snapshot).json
    })
    const { texts, summary: own } = await written(detail)
    expect(texts).toHaveLength(lines.length)
    texts.forEach((it, i) => {
      if (wanted[i] !== undefined) expect(it).toBe(wanted[i])
    })
    expect({ ...own, records: 0, errors: {} }).toEqual({ ...summary, records: 0, errors: {} })
    expect(wanted.filter((it) => it?.includes('********') === true).length).toBe(
      detail === 'verdict' ? 0 : byNumber.length,
    )
  })
})

async function written(detail: 'verdict' | 'findings') {
  async function* bytes() {
    yield Buffer.from(lines.join('\n'))
  }
  const texts = batchText(bytes(), { threads: 1, detail })
  const pieces: Uint8Array[] = []
  for (;;) {
    const { value, done } = await texts.next()
    if (done === true) return { texts: Buffer.concat(pieces).toString().trimEnd().split('\n'), summary: value }
    pieces.push(value)
  }
}

describe('what is left out', () => {
  const bytes = Buffer.from(generated[0]!)
  const { snapshot } = ordinaryReader(shipped, undefined)!(bytes, 0, bytes.length)!
  const [person] = snapshot.people!

  it('cannot be taken for absent', () => {
    expect(() => person!.name).toThrow(WasLeftOut)
    expect(() => person!.idNumber).toThrow(WasLeftOut)
    expect(() => snapshot.enterprise.creditCode).toThrow(WasLeftOut)
    expect(() => JSON.stringify(snapshot)).toThrow(WasLeftOut)
  })

  it('leaves the birth month of the identity number', () => {
    const [{ idNumber }] = (JSON.parse(generated[0]!) as { people: [{ idNumber: string }] }).people
    expect(person!.birthMonth).toBe(`${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}`)
  })

  it('is not looked for by the ordinary judgement of any detail that leaves it out', () => {
    for (const detail of ['verdict', 'findings'] as const) {
      const judge = filingJudge(shipped, { detail })
      const read = ordinaryReader(shipped, undefined)!
      for (const it of [...generated, ...fixtures]) {
        const ordinary = read(Buffer.from(it), 0, Buffer.byteLength(it))
        if (ordinary !== undefined)
          expect(() => JSON.stringify(judge(ordinary.snapshot, ordinary.day).judged)).not.toThrow()
      }
    }
  })
})
