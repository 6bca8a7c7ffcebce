import { isDoubted } from '../../../corpus/doubts.ts'
import { type Line, linesOf } from '../../../corpus/requirements/people.ts'
import type { PerformanceRequirement } from '../../../corpus/requirements/performance.ts'
import type { Selector } from '../../../corpus/schema/common.ts'
import { requirementText, type Words } from '../../words.ts'
import type { RequirementPhrases } from '../locale.ts'
import { machinesText } from './equipment.ts'
import { having, peopleText, restriction } from './predicate.ts'
import { and, figure, noFewer, numbered, or } from './text.ts'
import { classText } from './works.ts'

/** What each kind of requirement demands, as the law would say it. */
export const requirement: RequirementPhrases = {
  legalPerson: () => '具有独立企业法人资格',
  registeredCapital: (it) => `注册资本${figure(it.atLeastWan)}万元以上`,
  netAssets: (it) => `净资产${figure(it.atLeastWan)}万元以上`,
  people: (it, words) => {
    const unit = it.unit ?? '人'
    return linesOf(it)
      .map((line) => lineText(line, unit, words))
      .join('；')
  },
  technicalLead: (it, words) => `技术负责人：${having(it.who, words)}`,
  namedStaff: (it, words) => {
    const count = it.atLeast === 1 ? '' : noFewer(it.atLeast, '人')
    const wants = [
      ...(it.who === undefined ? [] : [having(it.who, words)]),
      ...(it.workHistory === true ? ['已登记任职经历'] : []),
    ]
    const head = `${it.role}${count}`
    return wants.length === 0 ? (count === '' ? `已明确${head}` : head) : `${head}：${wants.join('，且')}`
  },
  leadProjects: (it, words) => {
    const who = it.or === undefined ? '技术负责人' : `技术负责人或${peopleText(it.or, words)}`
    const like = 'grade' in it.like ? `本类别${it.like.grade}以上资质标准要求的工程业绩` : `${or(it.like.works)}业绩`
    return `${who}主持完成过${like}${noFewer(it.atLeast, '项')}${platform(it.platformGrades)}`
  },
  performance,
  equipment: (it, words) => {
    const head = it.atLeast === undefined ? '具有' : `具有下列${it.of.length}项技术装备中的${figure(it.atLeast)}项：`
    return `${head}${numbered(it.of.map((line) => machinesText(line, words)))}`
  },
  premises: (it) =>
    it.atLeastSqm === undefined ? `具有${it.what}` : `${it.what}面积${figure(it.atLeastSqm)}平方米以上`,
  qualificationsHeld: (it, words) =>
    `具有${selectorText(it.of, words)}资质${figure(it.atLeast)}项以上${it.distinct === undefined ? '' : '（不同类别）'}`,
  cleanRecord: (it) => {
    const acts = it.acts === 'any' ? '资质管理规定所列的违法违规行为' : or(it.acts)
    const twice = it.twice === undefined ? '' : `，未发生两次以上${or(it.twice)}`
    return `申请之日前${figure(it.lookbackYears)}年内没有${acts}${twice}`
  },
  declaration: (it) => `具有${it.of}`,
  unstated: (it) => `${it.about}（标准原文未知）`,
  any: (it, words) => `符合下列条件之一：${numbered(it.of.map((part) => requirementText(part, words)))}`,
  all: (it, words) => `同时符合下列条件：${numbered(it.of.map((part) => requirementText(part, words)))}`,
}

export function lineText(it: Line, unit: string, words: Words): string {
  const several = 'registered' in it.who && [it.who.registered.in ?? []].flat().length > 1
  const total = `${peopleText(it.who, words)}${several ? '合计' : ''}${noFewer(it.atLeast, unit)}`
  const parts =
    it.ofWhich === undefined ? '' : `，其中${it.ofWhich.map((part) => lineText(part, unit, words)).join('、')}`
  return `${total}${restriction(it.who, words)}${coveringText(it)}${parts}`
}

/** Alternatives among others stand in brackets: else nobody sees where they end. */
const either = (these: readonly string[], among: number) =>
  these.length > 1 && among > 1 ? `（${or(these)}）` : or(these)

function coveringText({ who, covering }: Line): string {
  if (covering === undefined) return ''
  const elements = and(covering.map((it) => either([it].flat(), covering.length)))
  return `，且${elements}${'post' in who ? '等人员' : 'worker' in who ? '工种' : '专业'}齐全`
}

function performance(it: PerformanceRequirement, words: Words): string {
  const role = it.role === undefined ? '' : `的${or([it.role].flat())}`
  const head = `近${figure(it.lookbackYears)}年${it.independent === true ? '独立' : ''}承担过下列`
  const listed = it.of === 'unknown' ? it.outOf : it.of.length
  const asked = it.atLeast === listed ? '' : `中的${figure(it.atLeast)}类`
  const classes = listed === 1 ? '工程' : `${listed ?? '各'}类${asked}工程`
  const what = it.projects === undefined ? `${classes}${role}` : `工程${noFewer(it.projects, '项')}${role}`
  const groups = (it.groups ?? []).map(({ of, atLeast, confidence }) => {
    const all = of.length === atLeast
    const text = all ? `，须含第${and(of.map(String))}类` : `，第${and(of.map(String))}类中${noFewer(atLeast, '类')}`
    return isDoubted({ confidence }) ? `${text}（未经官方文本核实）` : text
  })
  const same = it.orSameClass === undefined ? '' : `，或其中某一类工程${noFewer(it.orSameClass, '项')}`
  const list =
    it.of === 'unknown'
      ? '（各类工程的指标未知）'
      : numbered(it.of.map((one) => classText(one, words, it.projects === undefined)))
  return `${head}${what}${groups.join('')}${same}，工程质量合格${platform(it.platformGrades)}：${list}`
}

const platform = (grades: readonly string[] | undefined) =>
  grades === undefined ? '' : `（业绩数据等级为${or(grades)}级）`

/** The qualifications that a selector means. */
export function selectorText(it: Selector, words: Words): string {
  const of = (list: string | readonly string[] | undefined) => (list === undefined ? '' : or(words.terms(list)))
  const variant = it.variant === undefined ? '' : `（${of(it.variant)}）`
  const lowest = it.lowest === undefined ? '' : it.lowest ? '最低等级' : '非最低等级'
  return `${of(it.category)}${variant}${of(it.sequence)}${of(it.grade)}${lowest}`
}
