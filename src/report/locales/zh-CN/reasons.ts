import type { Reason } from '../../../assess/counting/reason.ts'
import { factWord } from '../facts.ts'
import { plain } from '../figure.ts'
import type { Phrases } from '../phrases.ts'
import { facts } from './facts.ts'
import { and, or } from './text.ts'
import { evidenceFact, evidenceGrade, ownership, relation } from './values.ts'

const many = (months: readonly string[]) => and(months)
const project = (name: string | undefined) => (name === undefined ? '' : `（${name}）`)
const stretch = (from: string, until: string | undefined) => `${from}起${until === undefined ? '' : `至${until}`}`

/** Why something does not count, or not surely. */
export const reasons: Phrases<Reason, 'code'> = {
  tooOld: (it) => `已超过${it.atMost}周岁（出生于${it.birthMonth}，不得早于${it.earliest}）`,
  birthMonthUnknown: () => '出生年月未知',
  retired: () => '已退休',
  retirementUnknown: () => '是否退休未知',
  publicPost: () => '属事业单位在编人员',
  notInsured: (it) => `未由申请企业缴纳社会保险：${many(it.months)}`,
  payerNotAccepted: (it) => `社会保险缴纳单位“${relation(it.payer)}”不予认可：${many(it.months)}`,
  insuranceUnknown: () => '社会保险缴纳情况未知',
  severalEmployers: (it) => `同时受聘于${and(it.employers)}`,
  employedElsewhere: (it) => `受聘于${it.employer}，不在申请企业`,
  notEmployed: () => '未受聘于申请企业',
  employerUnknown: () => '受聘单位未知',
  payerUnknown: (it) => `社会保险缴纳单位${it.payer}与申请企业的关系未知`,
  identityNotVerified: () => '未完成实名认证',
  identityUnknown: () => '实名认证情况未知',
  bidLocked: (it) => `处于投标锁定状态${project(it.project)}，${stretch(it.from, it.until)}`,
  markedAbnormal: (it) => `自${it.from}起被标注异常：${it.reason}`,
  usedElsewhere: (it) => `${it.withinMonths}个月内已用于${it.enterprise}的申报（${it.acceptedOn}受理）`,
  expired: (it) => `${it.what}已于${it.until}到期`,
  notYetValid: (it) => `${it.what}自${it.from}起方有效`,
  validityUnknown: (it) => `${it.what}有效期未知`,
  registeredElsewhere: (it) => `${it.what}注册于${it.unit}，不在申请企业`,
  registrationUnitUnknown: (it) => `${it.what}注册单位未知`,
  temporary: (it) => `${it.what}为临时注册`,
  changedUnit: (it) => `${it.what}在${it.withinMonths}个月内变更注册单位${it.times}次`,
  notEngineering: (it) => `${it.what}为${it.series}系列，不是工程序列`,
  seriesUnknown: (it) => `${it.what}的系列未知`,
  evidenceTooWeak: (it) =>
    `${evidenceFact(it.what)}的证据为“${evidenceGrade(it.has)}”，需“${evidenceGrade(it.needs)}”以上`,
  levelUnknown: (it) => `${it.what}的级别未知`,
  levelUnsettled: (it) => `标准未明确${it.level}${it.what}能否计入`,
  specialtyUnknown: (it) => `${it.what}的专业未知`,
  certificatesUnknown: (it) => `${factWord(facts, it.what)}未知`,
  notOwned: (it) => `${ownership(it.ownership)}，不是自有`,
  ownershipUnknown: () => '权属未知',
  notAccepted: () => '未竣工验收',
  acceptanceUnknown: () => '竣工验收日期未知',
  acceptedLater: (it) => `${it.acceptedOn}竣工验收，晚于申请之日`,
  outsideLookback: (it) => `${it.acceptedOn}竣工验收，早于${it.earliest}，超出考核年限`,
  qualityUnknown: () => '工程质量是否合格未知',
  disqualified: () => '因质量安全事故或弄虚作假不予认可',
  otherContractor: (it) => `由${it.contractor}承担，不是申请企业的业绩`,
  otherRole: (it) => `承包方式为${it.role}`,
  roleUnknown: () => '承包方式未知',
  notIndependent: () => '不是独立承担',
  independenceUnknown: () => '是否独立承担未知',
  platformGrade: (it) => `业绩数据等级为${it.grade}级，需${or(it.needs)}级`,
  platformGradeUnknown: (it) => `业绩数据等级未知，需${or(it.needs)}级`,
  unitsUnknown: () => '单位工程情况未知',
  metricUnknown: (it) => `${it.metric}未知`,
  metricShort: (it) => `${it.metric}为${typeof it.value === 'number' ? plain(it.value) : it.value}，未达到要求`,
  otherLeader: () => '不是由技术负责人或标准所列人员主持',
  seatedElsewhere: (it, words) => `已计入${words.heading(it.requirement)}`,
}
