import type { Refusal } from '../../../assess/finding.ts'
import { printQualification } from '../../../domain/qualification.ts'
import type { Phrases } from '../phrases.ts'
import { and, or } from './text.ts'
import { authorities } from './values.ts'

const open = (list: readonly string[]) => (list.length === 0 ? '' : `，可选：${and(list)}`)

const possible = (day: string | undefined) => (day === undefined ? '' : `；自${day}起可以申请`)

/** Why an item may not be filed at all. */
export const refusals: Phrases<Refusal, 'code'> = {
  unknownStandard: (it) =>
    `标准库没有收录该资质当日的标准，无法判定${it.near === undefined ? '' : `；是否为${it.near}`}`,
  gradeCancelled: (it) => `该等级自${it.effective}起已取消，不再受理申请`,
  otherAuthority: (it) =>
    `该资质由${authorities[it.authority]}审批，不在本平台受理范围（受理：${or(it.accepted.map((one) => authorities[one]))}审批的资质）`,
  outOfRegion: () => '首次申请仅限区内企业',
  noRoute: (it) => `该资质不能以“${it.kind}”方式申请${open(it.open)}`,
  unknownRoute: (it) => `没有名为“${it.route}”的申请路径${open(it.open)}`,
  expiresTooLate: (it) => `“${it.route}”仅适用于${it.before}前到期的资质证书，企业的证书有效期至${it.until}`,
  beforeRoutes: (it) => `标准库收录的申请程序自${it.effective}起施行，此前的申请程序未收录，不能判定可否申请`,
  markedAbnormal: (it) =>
    `企业自${it.from}起被标注资质异常，标注期间不得申请任何资质事项：${it.reason}${possible(it.possibleOn)}`,
  barred: (it) =>
    `企业于${it.on}有“${it.act}”的记录${it.document === undefined ? '' : `（${it.document}）`}，至${it.until}不得申请${possible(it.possibleOn)}`,
  publicInstitution: () => '事业单位不得申请',
  notHeld: (it) => `企业未持有${it.category}类别的相应资质，不能办理该业务`,
  holdsNothing: () => '企业未持有任何在有效期内的资质，不能申请增项，应办理首次申请',
  heldExpired: (it) => `企业持有的${printQualification(it.qualification)}已于${it.until}到期，应从最低等级重新申请`,
  renewalNotOpen: (it) =>
    `企业持有的${printQualification(it.qualification)}有效期至${it.until}，尚未到办理延续的时间${possible(it.possibleOn)}${contested(it)}`,
  renewalClosed: (it) =>
    `企业持有的${printQualification(it.qualification)}有效期至${it.until}，延续申请应于${it.closedAfter}前（含当日）提出；有效期届满后应从最低等级重新申请${contested(it)}`,
  alreadyHeld: (it) => `企业已持有${printQualification(it.qualification)}`,
}

const contested = (it: { contested?: true }) =>
  it.contested === true ? '。各来源对延续申请的起止时间说法不一，请向审批部门核实' : ''

/** Refusals without what is of one filing. */
export const refusalNames: Record<Refusal['code'], string> = {
  unknownStandard: '标准库没有收录该资质当日的标准',
  gradeCancelled: '该等级已取消',
  otherAuthority: '由其他机关审批',
  outOfRegion: '首次申请仅限区内企业',
  noRoute: '没有相应的申请路径',
  unknownRoute: '没有所填的申请路径',
  expiresTooLate: '证书到期日晚于申请路径的期限',
  beforeRoutes: '申请程序未收录',
  markedAbnormal: '企业被标注资质异常',
  barred: '因违法行为在禁止申请期间',
  publicInstitution: '事业单位不得申请',
  notHeld: '未持有相应资质',
  holdsNothing: '未持有任何有效资质',
  heldExpired: '所持资质已到期',
  renewalNotOpen: '尚未到办理延续的时间',
  renewalClosed: '已过办理延续的时间',
  alreadyHeld: '已持有该资质',
}
