import type { MissingFact } from '../../../assess/finding.ts'
import type { Person } from '../../../domain/snapshot/person.ts'
import type { Words } from '../../words.ts'
import { factSteps, factWord } from '../facts.ts'
import { facts } from './facts.ts'
import { and } from './text.ts'
import { evidenceGrade } from './values.ts'

/** Certificates with level, specialty and number. */
export function credentials(it: Person): string[] {
  const bracket = (words: readonly (string | undefined)[]) => {
    const known = words.filter((word) => word !== undefined)
    return known.length === 0 ? '' : `（${and(known)}）`
  }
  const number = (text: string | undefined) => (text === undefined ? '' : `[${text}]`)
  return [
    ...(it.registrations ?? []).map(
      (one) => `${one.level ?? ''}${one.as}${bracket(one.specialties ?? [])}${number(one.number)}`,
    ),
    ...(it.titles ?? []).map(
      (one) => `${one.level ?? ''}职称${bracket([one.field ?? one.diplomaField])}${number(one.number)}`,
    ),
  ]
}

/** 旺堆的社会保险未知; with too weak evidence: 旺堆的职称证书需“平台获取”以上证据. */
export function missing(it: MissingFact, words: Words): string {
  const steps = factSteps(it.fact).map((step) => factWord(facts, step))
  const whose = it.person === undefined ? '' : `${words.person(it.person)}的`
  const what = `${whose}${steps.length === 0 ? '信息' : steps.join('的')}`
  return it.needs === undefined ? `${what}未知` : `${what}需“${evidenceGrade(it.needs)}”以上证据`
}
