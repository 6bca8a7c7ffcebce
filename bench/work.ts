import type { Snapshot } from '../src/index.ts'

/** What every peer answers for one snapshot: the verdict of each requirement of 建筑工程施工总承包三级, and who counted. */
export interface Answer {
  met: Record<string, boolean>
  counted: Record<string, string[]>
  /** How many people fit each line of a requirement, from the ways that tell. */
  figures?: Record<string, number[]>
}

/** What is found of a requirement of people. */
interface PeopleFound {
  seated: string[]
  lines: readonly { sure: number }[]
}

/** The answer that findings come to; the filings of the bench know every fact. */
export function answerOf(findings: readonly { key: string; verdict: string; has: { of: string } }[]): Answer {
  const met: Answer['met'] = {}
  const counted: Answer['counted'] = {}
  const figures: Answer['figures'] = {}
  for (const { key, verdict, has } of findings) {
    if (verdict === 'undetermined') throw new Error(`${key} is undetermined`)
    met[key] = verdict === 'met'
    if (has.of !== 'people') continue
    const { seated, lines } = has as unknown as PeopleFound
    counted[key] = seated
    figures[key] = lines.map((it) => it.sure)
  }
  return { met, counted, figures }
}

/** One way of judging the workload. */
export interface Peer {
  name: string
  /** What it gives besides the verdicts. */
  evidence: string
  /** Lists only the people who fill a seat, not everybody who could. */
  seatsOnly?: boolean
  judge(snapshot: Snapshot): Answer | Promise<Answer>
  /** What is timed, where the result as it comes holds the answer already. */
  run?(snapshot: Snapshot): unknown
}

/** The figures of the text of 2016-11, as every peer uses them. */
export const law = {
  netAssetsYuan: 8_000_000,
  constructors: { atLeast: 5, in: ['建筑工程', '机电工程'], building: 4 },
  titled: {
    atLeast: 6,
    fields: ['结构', '给排水', '给水排水', '暖通', '暖通空调', '电气'],
    covering: ['结构', '给排水', '电气'],
  },
  siteManagers: { atLeast: 15, covering: ['施工员', '质量员', '安全员', '机械员', '造价员', '劳务员'] },
  workers: { atLeast: 30, levels: ['中级工', '高级工', '技师', '高级技师'] },
  titleLevels: ['中级', '高级', '正高级'],
  lead: { years: 5, field: '结构', specialty: '建筑工程' },
  leadProjects: 2,
  maxAge: 60,
  insuranceMonths: 1,
}

/** What does not change within one day: computed once a snapshot by each peer. */
export function momentOf(snapshot: Snapshot) {
  const day = snapshot.application.acceptedOn!
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const earliest = `${year - law.maxAge}${day.slice(4, 7)}`
  const insured = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
  return { day, earliest, insured, months: year * 12 + month }
}
