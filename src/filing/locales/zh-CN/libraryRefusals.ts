import type { LibraryRefusals } from '../../library/refusal.ts'
import type { RefusalPhrases } from '../locale.ts'
import { secondText } from '../moment.ts'
import { libraryCommands, personSources } from './terms.ts'

const sourceText = (it: string) => (personSources as Record<string, string>)[it] ?? it

/** Why the library of an enterprise does not take something in. */
export const libraryRefusals: RefusalPhrases<keyof LibraryRefusals> = {
  noSuchEnterprise: ({ command }) => `没有此企业，不能${libraryCommands[command]}`,
  enterpriseExists: ({ enterprise }) => `企业${enterprise}已建库`,
  personUnknown: ({ person }) => `人员库中没有${person}`,
  personKnown: ({ person }) => `人员${person}已添加`,
  wrongSource: ({ source, kind, allowed }) =>
    `${kind}不能${sourceText(source)}，应为：${allowed.map(sourceText).join('、')}`,
  cardFirst: ({ person }) => `请先采集${person}的身份证，再进行人脸核验`,
  cardDiffers: ({ person }) => `采集的身份证不是${person}的身份证`,
  enrolmentSessionUnknown: ({ session }) => `没有发起过该人员核验：${session}`,
  enrolmentCodeExpired: ({ expiresAt }) => `扫描记录不存在：二维码已于${secondText(expiresAt)}失效，请在1分钟之内核验`,
  legalRepresentativeMissing: () => '尚未登记法定代表人',
  legalRepresentativeNotEnrolled: ({ person }) => `法定代表人${person}尚未采集身份证并核验`,
  agentIsLegalRepresentative: ({ person }) => `法定代表人${person}不能为委托代理人`,
  agentInOffice: ({ person }) => `${person}在任，同一时间只能任职一名委托代理人`,
  agentUnknown: ({ person }) => `${person}不是在任的委托代理人`,
  agentSessionBroken: () => '法定代表人与委托代理人的核验应连贯完成，中间已中断，请重新点击认证',
  legalRepresentativeFirst: () => '应先由法定代表人核验，通过后再由委托代理人核验',
  lockUnknown: ({ lock }) => `没有投标锁定${lock}`,
  markUnknown: ({ mark }) => `没有异常标注${mark}`,
  lockKnown: ({ lock }) => `投标锁定${lock}已存在`,
  tenderOver: ({ tender, until }) => `${tender}的中标公示已于${until}结束，无需锁定`,
  markKnown: ({ mark }) => `异常标注${mark}已存在`,
  projectKnown: ({ project }) => `业绩${project}已存在`,
  licenceNotNewer: ({ number, validUntil }) =>
    `安全生产许可证${number}并不比已登记的更新（已登记的有效期至${validUntil}）`,
}
