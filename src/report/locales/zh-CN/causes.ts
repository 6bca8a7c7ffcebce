import type { Cause } from '../../../assess/finding.ts'
import { printQualification } from '../../../domain/qualification.ts'
import { plain } from '../figure.ts'
import type { Phrases } from '../phrases.ts'
import { machineName } from './equipment.ts'
import { having, peopleText } from './predicate.ts'
import { selectorText } from './requirement.ts'
import { and, wan } from './text.ts'
import { legalForm } from './values.ts'
import { classText } from './works.ts'

const short = (what: string, needs: number, has: number, by: number, unit: string) =>
  `${what}应不少于${plain(needs)}${unit}，现有${plain(has)}${unit}，缺${plain(by)}${unit}`

/** Why a requirement is not met. */
export const causes: Phrases<Cause, 'code'> = {
  notLegalPerson: (it) => `申请单位为${legalForm(it.legalForm)}，不是独立企业法人`,
  capitalShort: (it) => `注册资本应为${wan(it.needsYuan)}以上，现为${wan(it.hasYuan)}，差${wan(it.byYuan)}`,
  assetsShort: (it) => {
    const basis = it.basis === 'registeredCapital' ? '净资产（按注册资本考核）' : '净资产'
    const by = it.setBy === undefined ? '' : `（以要求最高的${printQualification(it.setBy)}为准）`
    return `${basis}应为${wan(it.needsYuan)}以上${by}，现为${wan(it.hasYuan)}，差${wan(it.byYuan)}`
  },
  statementStale: (it) => `财务报表日期${it.statementDate}早于${it.earliest}，已过期`,
  peopleShort: (it, words) =>
    short(`${it.sub ? '其中' : ''}${peopleText(it.who, words)}`, it.needs, it.has, it.by, it.unit),
  notCovered: (it, words) => `${peopleText(it.who, words)}专业（岗位、工种）不齐全，缺少：${and(it.words)}`,
  jointlyShort: (it, words) =>
    `与${and(it.with.map(words.heading))}合用同一批人员，同一人员不能重复计算，合计缺${plain(it.by)}人`,
  noLead: () => '未填报技术负责人',
  leadNotCounted: (it, words) => `技术负责人${words.person(it.person)}不予认定`,
  personLacks: (it, words) => {
    const years = it.hasYears === undefined ? '' : `（现有${plain(it.hasYears)}年）`
    return `${words.term(it.role)}${words.person(it.person)}不符合要求：应${having(it.wants, words)}${years}`
  },
  roleVacant: (it) => short(it.role, it.needs, it.has, it.needs - it.has, '人'),
  noWorkHistory: (it, words) => `${it.role}${words.person(it.person)}未登记任职经历`,
  leadProjectsShort: (it) => short('个人主持完成的工程业绩', it.needs, it.has, it.by, '项'),
  classesShort: (it) => short('符合要求的业绩类别', it.needs, it.has, it.by, '类'),
  projectsShort: (it) => short('符合要求的工程', it.needs, it.has, it.by, '项'),
  groupShort: (it) => `第${and(it.of.map(plain))}类中应有${plain(it.needs)}类符合，现有${plain(it.has)}类`,
  classShort: (it, words) => `第${plain(it.n)}类未达到：${classText(it.class, words)}`,
  unitsContested: (it) => `第${and(it.classes.map(plain))}类使用同一单位工程，一个单位工程只能对应一项指标`,
  linesShort: (it) => short('符合要求的技术装备', it.needs, it.has, it.by, '项'),
  machinesShort: (it, words) => short(machineName(it.line, words), it.needs, it.has, it.by, it.unit ?? '台（套）'),
  premisesLacking: (it) => {
    if (it.needsSqm === undefined) return `没有${it.what}`
    return `${it.what}面积应为${plain(it.needsSqm)}平方米以上，现为${plain(it.hasSqm ?? 0)}平方米`
  },
  qualificationsShort: (it, words) => short(`${selectorText(it.of, words)}资质`, it.needs, it.has, it.by, '项'),
  actOnRecord: (it) => `${it.on}有“${it.act}”记录${it.document === undefined ? '' : `（${it.document}）`}`,
  notDeclared: (it) => `未声明具有${it.of}`,
  factMissing: (it, words) => words.locale.missing(it.missing, words),
  mayCount: (it) => (it.count === 0 ? '' : `另有${plain(it.count)}人（项）待核实后方可认定`),
  figureUnknown: () => '标准中有数额未知',
  textUnknown: (it) => `标准中“${it.about}”的原文未知`,
  lawUnverified: ({ setBy, otherwise }, words) => {
    const text = setBy === undefined ? '本条标准原文' : `${printQualification(setBy)}标准原文`
    return `${text}未经官方文本核实，不能据以认定；按现有记载为“${words.locale.results[otherwise]}”，请核对官方文本`
  },
  tooManyWays: () => '可能的组合过多，无法在限度内判定',
}

const soFar = (what: string, needs: number, has: number, unit: string) =>
  `${what}目前可确认${plain(has)}${unit}，应不少于${plain(needs)}${unit}，其余待核实`

/** The same of what cannot be judged yet: what is known so far, without a shortage. */
export const openCauses: Partial<Phrases<Cause, 'code'>> = {
  peopleShort: (it, words) => soFar(`${it.sub ? '其中' : ''}${peopleText(it.who, words)}`, it.needs, it.has, it.unit),
  notCovered: (it, words) =>
    `${peopleText(it.who, words)}中，下列专业（岗位、工种）目前尚无可确认的人员，其余待核实：${and(it.words)}`,
  jointlyShort: (it, words) =>
    `与${and(it.with.map(words.heading))}合用同一批人员，同一人员不能重复计算，目前可确认的人员尚不能同时满足，其余待核实`,
  leadNotCounted: (it, words) => `技术负责人${words.person(it.person)}能否认定待核实`,
  personLacks: (it, words) => {
    const years = it.hasYears === undefined ? '' : `（目前可确认${plain(it.hasYears)}年）`
    return `${words.term(it.role)}${words.person(it.person)}是否${having(it.wants, words)}待核实${years}`
  },
  roleVacant: (it) => soFar(it.role, it.needs, it.has, '人'),
  leadProjectsShort: (it) => soFar('个人主持完成的工程业绩', it.needs, it.has, '项'),
  classesShort: (it) => soFar('符合要求的业绩类别', it.needs, it.has, '类'),
  projectsShort: (it) => soFar('符合要求的工程', it.needs, it.has, '项'),
  groupShort: (it) => soFar(`第${and(it.of.map(plain))}类中符合要求的`, it.needs, it.has, '类'),
  classShort: (it, words) => `第${plain(it.n)}类目前尚不能确认达到：${classText(it.class, words)}`,
  linesShort: (it) => soFar('符合要求的技术装备', it.needs, it.has, '项'),
  machinesShort: (it, words) => soFar(machineName(it.line, words), it.needs, it.has, it.unit ?? '台（套）'),
  qualificationsShort: (it, words) => soFar(`${selectorText(it.of, words)}资质`, it.needs, it.has, '项'),
}
