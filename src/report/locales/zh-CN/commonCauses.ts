import type { CommonCause } from '../../commonCause.ts'
import { plain } from '../figure.ts'
import type { Phrases } from '../phrases.ts'
import { machineName } from './equipment.ts'
import { having, peopleText } from './predicate.ts'
import { selectorText } from './requirement.ts'
import { and, wan } from './text.ts'
import { legalForm } from './values.ts'
import { classText } from './works.ts'

/** Why filings fall short, without the figures of any one of them. */
export const commonCauses: Phrases<CommonCause, 'code'> = {
  notLegalPerson: (it) => `申请单位为${legalForm(it.legalForm)}`,
  capitalShort: (it) => `注册资本不足${wan(it.needsYuan)}`,
  assetsShort: (it) => `净资产${it.basis === 'registeredCapital' ? '（按注册资本考核）' : ''}不足${wan(it.needsYuan)}`,
  statementStale: () => '财务报表已过期',
  peopleShort: (it, words) => `${it.sub ? '其中' : ''}${peopleText(it.who, words)}不足${plain(it.needs)}${it.unit}`,
  notCovered: (it, words) => `${peopleText(it.who, words)}缺少${and(it.words)}`,
  jointlyShort: (it, words) => `与${and(it.with.map(words.heading))}合用同一批人员，合计人数不足`,
  noLead: () => '未填报技术负责人',
  leadNotCounted: () => '技术负责人不予认定',
  personLacks: (it, words) => `${words.term(it.role)}不符合要求：应${having(it.wants, words)}`,
  roleVacant: (it) => `${it.role}不足${plain(it.needs)}人`,
  noWorkHistory: (it) => `${it.role}未登记任职经历`,
  leadProjectsShort: (it) => `个人主持完成的工程业绩不足${plain(it.needs)}项`,
  classesShort: (it) => `符合要求的业绩类别不足${plain(it.needs)}类`,
  projectsShort: (it) => `符合要求的工程不足${plain(it.needs)}项`,
  groupShort: (it) => `第${and(it.of.map(plain))}类中符合的不足${plain(it.needs)}类`,
  classShort: (it, words) => `第${plain(it.n)}类未达到：${classText(it.class, words)}`,
  unitsContested: () => '不同类别使用同一单位工程',
  linesShort: (it) => `符合要求的技术装备不足${plain(it.needs)}项`,
  machinesShort: (it, words) => `${machineName(it.line, words)}不足${plain(it.needs)}${it.unit ?? '台（套）'}`,
  premisesLacking: (it) =>
    it.needsSqm === undefined ? `没有${it.what}` : `${it.what}面积不足${plain(it.needsSqm)}平方米`,
  qualificationsShort: (it, words) => `${selectorText(it.of, words)}资质不足${plain(it.needs)}项`,
  actOnRecord: (it) => `有“${it.act}”记录`,
  notDeclared: (it) => `未声明具有${it.of}`,
  factMissing: ({ fact, needs }, words) => words.locale.missing({ pointer: '', fact, needs }, words),
  mayCount: () => '有人员（项目）待核实后方可认定',
  figureUnknown: () => '标准中有数额未知',
  textUnknown: (it) => `标准中“${it.about}”的原文未知`,
  lawUnverified: (it, words) => `标准原文未经官方文本核实，按现有记载为“${words.locale.results[it.otherwise]}”`,
  tooManyWays: () => '可能的组合过多，无法在限度内判定',
}
