import {
  assess,
  compile,
  consolidate,
  judge,
  type Plan,
  parseSnapshot,
  type Snapshot,
  shippedCorpus,
} from '../../src/index.ts'
import { type Answer, answerOf, type Peer } from '../work.ts'

/** The law of the workload: the text of 2016-11, by the national profile. */
export const benchLaw = { day: '2016-12-01', profile: '全国' }

export const compilePlan = (): Plan => compile(consolidate(shippedCorpus, benchLaw))

/** zizhi, compiled once: the whole assessment with every finding, reason and seat. */
export function zizhi(plan: Plan): Peer {
  return {
    name: 'zizhi, assess',
    seatsOnly: true,
    evidence: 'people seated, every reason for every other',
    judge: (snapshot) => answerOf(assess(plan, snapshot).items[0]!.findings),
    run: (snapshot) => assess(plan, snapshot),
  }
}

/** zizhi without explanation: verdicts, figures, who sits where. What the other ways give, and joint seating. */
export function zizhiJudge(plan: Plan): Peer {
  return {
    name: 'zizhi, judge',
    seatsOnly: true,
    evidence: 'ids of who is seated',
    judge: (snapshot) => answerOf(judge(plan, snapshot).items[0]!.findings),
    run: (snapshot) => judge(plan, snapshot),
  }
}

/** The same from JSON text: parse, validate, check references, assess. */
export function zizhiFromText(plan: Plan): (text: string) => Answer {
  return (text) => {
    const result = parseSnapshot(JSON.parse(text))
    if (!result.ok) throw new Error('a filing of the bench must be good')
    return answerOf(assess(plan, result.value satisfies Snapshot).items[0]!.findings)
  }
}
