import type { LibraryEventPhrases } from '../locale.ts'
import { secondText } from '../moment.ts'
import { faults, personSources, roles } from './terms.ts'

const regions = { inRegion: '区内企业', outOfRegion: '区外企业' } as const
const ends = { tenderFailed: '流标', publicityEnded: '中标公示期结束' } as const

/** What happened in the library of an enterprise. */
export const libraryEvents: LibraryEventPhrases = {
  enterpriseOpened: ({ firm }) => `建立企业库：${firm.name}（${regions[firm.region]}）`,
  basicDataUpdated: ({ firm }) => `更新企业基本信息：${[firm.name, regions[firm.region], ...firm.lines].join('、')}`,
  legalRepresentativeNamed: ({ person }) => `登记法定代表人：${person}`,
  personAdded: ({ person, kind, source }) => `添加${kind}${person}（${personSources[source]}）`,
  cardRead: ({ person }) => `采集${person}的身份证`,
  enrolmentStarted: ({ person, expiresAt }) => `发起${person}人脸核验，二维码${secondText(expiresAt)}失效`,
  enrolmentFailed: ({ person, fault }) => `${person}人脸核验未通过：${faults[fault]}`,
  enrolled: ({ person }) => `${person}：人证合一，已进入人员库`,
  personLeft: ({ person }) => `${person}已从人员库移除`,
  agentRequested: ({ person, expiresAt }) =>
    `新增委托代理人${person}，法定代表人核验二维码${secondText(expiresAt)}失效`,
  agentVouched: ({ expiresAt }) => `法定代表人核验通过，委托代理人核验二维码${secondText(expiresAt)}失效`,
  agentRequestFailed: ({ step, fault }) => `委托代理人认证未通过（${roles[step]}核验）：${faults[fault]}`,
  agentTookOffice: ({ person }) => `${person}任委托代理人`,
  agentUpdated: ({ person }) => `修改委托代理人${person}的信息`,
  agentLeftOffice: ({ person }) => `${person}不再任委托代理人`,
  reported: ({ lines, technicalLead }) =>
    `资质报送：${lines.join('、')}${technicalLead === undefined ? '' : `，技术负责人${technicalLead}`}`,
  marked: ({ mark, person, reason, employers = [] }) =>
    `异常标注 ${mark}：${person}，${reason}${employers.length === 0 ? '' : `（${employers.join('、')}）`}`,
  markLifted: ({ mark, because }) => `异常标注 ${mark} 已解除：${because}`,
  bidLocked: ({ lock, person, tender, until }) =>
    `投标锁定 ${lock}：${person}，${tender}${until === undefined ? '' : `，中标公示至${until}`}`,
  bidUnlocked: ({ lock, because }) => `投标锁定 ${lock} 已解除：${ends[because]}`,
  projectAdded: ({ project, source }) => `${source === 'late' ? '补录' : '同步'}业绩${project}`,
  safetyLicenceRecorded: ({ number, validFrom, validUntil }) =>
    `安全生产许可证${number}，有效期${validFrom}至${validUntil}`,
}
