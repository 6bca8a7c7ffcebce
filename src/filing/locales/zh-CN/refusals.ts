import { refusalText } from '../../../report/refusal.ts'
import type { FilingRefusals } from '../../refusal.ts'
import type { RefusalPhrases } from '../locale.ts'
import { momentText, secondText } from '../moment.ts'
import { commands, faults, marks, outcomes, phases, reviewCauses, roles } from './terms.ts'

/** Why a filing does not move. */
export const filingRefusals: RefusalPhrases<keyof FilingRefusals> = {
  clockBackwards: ({ now, last }) => `时钟倒退：现在是${secondText(now)}，该申报上一事项发生于${secondText(last)}`,
  noSuchFiling: ({ command }) => `没有此申报，不能${commands[command]}`,
  filingExists: ({ filing }) => `申报${filing}已存在`,
  notInPhase: ({ command, phase, allowed }) =>
    `申报处于“${phases[phase]}”，不能${commands[command]}；仅可在以下阶段办理：${allowed.map((it) => phases[it]).join('、')}`,
  notAdmitted: ({ findings }) => findings.map((it) => it.words['zh-CN']).join('；'),
  closedByLaw: ({ refusals }, words) =>
    refusals.map(({ item, refusal }) => `第${item + 1}项：${refusalText(refusal, words).text}`).join('；'),
  nothingApplied: ({ matter }) => `没有选择要办理“${matter}”的资质`,
  snapshotMissing: () => '尚未填写申报内容',
  waitAfterFailure: ({ filing, count }) => `申报${filing}核查不通过（第${count}次），限制期内不得再次申报`,
  waitAfterWithdrawal: ({ filing }) => `申报${filing}由企业撤回，限制期内不得再次申报`,
  previousUnknown: ({ previous }) => `企业没有申报${previous}`,
  previousNotEnded: ({ previous, phase }) => `申报${previous}处于“${phases[phase]}”，尚未终结，不能据此重新申报`,
  consentOutdated: ({ found, current }) => `知情同意书版本${found}不是现行版本${current}，请重新阅读`,
  formNotOfType: ({ found, allowed }) => `申请表扫描件为${found}，应为${allowed}`,
  formTooCoarse: ({ dpi, over }) => `申请表扫描件为${dpi} DPI，应大于${over} DPI`,
  formIncomplete: ({ missing }) => `申请表缺少：${missing.map((it) => `${it.place}（${marks[it.mark]}）`).join('、')}`,
  signedFormMissing: () => '尚未上传签章的申请表',
  leadTableMissing: () => '尚未上传技术负责人业绩表',
  notEntitled: ({ role, person }) => `${person}不是现任${roles[role]}`,
  confirmerNotEnrolled: ({ role, person }) => `${roles[role]}${person}尚未采集身份证并核验`,
  faceCodeExpired: ({ expiresAt }) => `扫描记录不存在：二维码已于${secondText(expiresAt)}失效，请重新发起`,
  faceSessionUnknown: ({ session }) => `没有发起过该人脸认证：${session}`,
  faceSessionUsed: ({ ended }) => `该人脸认证已有结果${ended === undefined ? '' : `：${faults[ended]}`}`,
  reportTooEarly: () => '受理后未满规定时间，不出具核查报告',
  notPassed: ({ outcome }) => `核查结论为“${outcomes[outcome]}”，不能公示`,
  reviewOpen: ({ because, since }) =>
    `自${momentText(since)}起人工复核中（${reviewCauses[because]}），须先作出复核结果`,
  nothingToReview: ({ phase }) => `申报处于“${phases[phase]}”，没有可复核的结果`,
  notDrawn: ({ quarter }) => `该申报未被抽中${quarter === undefined ? '' : `（${quarter}）`}`,
  quarterNotOver: ({ quarter, until }) => `${quarter}季度至${until}止，季度结束后方可抽查`,
  publicityNotOver: ({ until }) => `公示至${until}，公示期未满`,
  notYetIssueDay: ({ from }) => `${from}起方可签章发证`,
  notWorkingDay: ({ day }) => `${day}不是工作日，不能签章发证`,
  calendarNotPublished: ({ year, day }) => `${year}年的节假日安排尚未公布，无法推算${day}起的工作日`,
  numbersDoNotFit: ({ expected, found }) => `应有${expected}个证书编号，实为${found}个`,
  numberOutOfForm: ({ number, pattern }) => `证书编号${number}不符合编号规则${pattern}`,
  validityUnknown: ({ item }) => `第${item + 1}项资质的有效期没有依据，不能发证`,
}
