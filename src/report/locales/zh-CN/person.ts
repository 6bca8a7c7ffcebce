import type { MissingFact, NotCounted } from '../../../assess/finding.ts'
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

const factText = (it: MissingFact) => {
  const steps = factSteps(it.fact).map((step) => factWord(facts, step))
  return steps.length === 0 ? '信息' : steps.join('的')
}

const evidenceText = (needs: string) => `需“${evidenceGrade(needs)}”以上证据`

/** 旺堆的社会保险未知; with too weak evidence: 旺堆的职称证书需“平台获取”以上证据. */
export function missing(it: MissingFact, words: Words): string {
  const what = `${it.person === undefined ? '' : `${words.person(it.person)}的`}${factText(it)}`
  return it.needs === undefined ? `${what}未知` : `${what}${evidenceText(it.needs)}`
}

/** 潘清野、齐望舒; 潘清野、齐望舒、阮临溪、沈怀谷、陶松涛等18人. */
export const several = (names: readonly string[], of: NotCounted['of']) =>
  names.length <= NAMED ? and(names) : `${and(names.slice(0, NAMED))}等${names.length}${of === 'person' ? '人' : '项'}`
const NAMED = 5

/** 注册证书：潘清野、齐望舒未提供; 项目负责人员：3处未提供. */
export function missingOfMany(it: MissingFact, people: readonly string[], places: number): string {
  const whose = people.length === 0 ? `${places}处` : several(people, 'person')
  return `${factText(it)}：${whose}${it.needs === undefined ? '未提供' : evidenceText(it.needs)}`
}
