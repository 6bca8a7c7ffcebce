import type { Finding, ItemAssessment } from '../../assess/finding.ts'
import { reasonTexts } from '../../report/causes.ts'
import { commonCausesOf } from '../../report/commonCause.ts'
import { headingOf, type Words } from '../../report/words.ts'
import type { Detail } from '../record.ts'
import { addMove, type StandardImpact } from './impact.ts'
import type { ComparedFinding, FlippedFinding } from './record.ts'

/** One side of an item: judged with every reason, and the words to say them. */
export interface ItemSide {
  item: ItemAssessment
  words: Words
}

/** A requirement of which one law makes another finding than the other. */
export interface Flip {
  key: string
  a?: Finding
  b?: Finding
}

/** Every requirement on which two judgements of an item differ; what a law does not ask for is met. */
export function flipsBetween(a: ItemAssessment, b: ItemAssessment): Flip[] {
  const [inA, inB] = [a, b].map((it) => new Map(it.findings.map((one) => [one.key, one])))
  const keys = [...new Set([...inA!.keys(), ...inB!.keys()])]
  return keys
    .map((key): Flip => ({ key, ...present('a', inA!.get(key)), ...present('b', inB!.get(key)) }))
    .filter((it) => (it.a?.verdict ?? 'met') !== (it.b?.verdict ?? 'met'))
}

const present = <K extends string, V>(key: K, value: V | undefined) =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>)

/** Counts flips, each with the reasons of the side that falls short. */
export function countFlips(flips: readonly Flip[], { findings }: StandardImpact): void {
  for (const { key, a, b } of flips) {
    findings[key] ??= {}
    const short = b === undefined || b.verdict === 'met' ? a! : b
    addMove(findings[key], a?.verdict ?? 'notAsked', b?.verdict ?? 'notAsked', commonCausesOf(short))
  }
}

/** A flip in words, with the data behind them where it is wanted. */
export function flipped({ key, a, b }: Flip, sideA: ItemSide, sideB: ItemSide, detail: Detail): FlippedFinding {
  const [finding, { words }] = b === undefined ? [a!, sideA] : [b, sideB]
  return {
    key,
    item: headingOf(finding.requirement, words),
    ...(a === undefined ? {} : { a: shown(a, sideA.words, detail) }),
    ...(b === undefined ? {} : { b: shown(b, sideB.words, detail) }),
  }
}

function shown(finding: Finding, words: Words, detail: Detail): ComparedFinding {
  const said = { verdict: finding.verdict, reasons: reasonTexts(finding, words) }
  if (detail !== 'full') return said
  const { has, causes, notCounted, missing, parts } = finding
  return { ...said, has, causes, notCounted, missing, ...(parts === undefined ? {} : { parts }) }
}
