import type { Act, Credentials } from '../../../assess/act.ts'
import type { Words } from '../../words.ts'
import { plain } from '../figure.ts'
import type { Phrases } from '../phrases.ts'
import { selectorText } from './requirement.ts'
import { and, wan } from './text.ts'

/** The certificates and experience to bring: 注册建造师（建筑工程）、中级职称（结构）. */
function credentials(it: Credentials): string {
  const bracket = (words: readonly (string | undefined)[]) => {
    const known = words.filter((word) => word !== undefined)
    return known.length === 0 ? '' : `（${and(known)}）`
  }
  const list = [
    ...(it.registrations ?? []).map((one) => `${one.level ?? ''}${one.as}${bracket(one.specialties ?? [])}`),
    ...(it.titles ?? []).map((one) => `${one.level ?? ''}职称${bracket([one.field ?? one.diplomaField])}`),
    ...(it.posts ?? []).map((one) => `${one.post}岗位证书`),
    ...(it.skills ?? []).map((one) => `${one.level ?? ''}技术工人证书${bracket([one.trade])}`),
    ...(it.experience === undefined ? [] : [`${plain(it.experience.years)}年以上${it.experience.work}经历`]),
  ]
  return list.length === 0 ? '' : `，具备${and(list)}`
}

const works = (it: Extract<Act, { act: 'addProjects' }>, words: Words) => {
  const units = it.project.units ?? []
  const said = units.map((unit) => {
    const measured = (unit.quantities ?? []).map(
      (one) => `${one.metric}${typeof one.value === 'number' ? plain(one.value) : one.value}${one.unit ?? ''}`,
    )
    return `${words.terms(unit.what).join('、')}${measured.length === 0 ? '' : `（${and(measured)}）`}`
  })
  return said.length === 0 ? '工程业绩' : and(said)
}

/** What to submit. */
export const acts: Phrases<Act, 'act'> = {
  becomeLegalPerson: () => '取得独立企业法人资格后申请',
  raiseRegisteredCapital: (it) => `将注册资本增至${wan(it.toYuan)}以上并提交营业执照`,
  raiseNetAssets: (it) => `提交上一年度或当期财务报表，净资产不少于${wan(it.toYuan)}`,
  addPeople: (it) => `补充人员${plain(it.count)}名${credentials(it.with)}`,
  nameLead: (it) => `更换或补充技术负责人1名${credentials(it.with)}`,
  appoint: (it) => `补充${it.role}${plain(it.count)}名${credentials(it.with)}`,
  recordWorkHistory: (it) => `登记${it.role}的任职经历`,
  addProjects: (it, words) =>
    `补充${it.ledByLead ? '技术负责人主持完成的' : ''}业绩${plain(it.count)}项：${works(it, words)}`,
  addEquipment: (it) => {
    const capacities = (it.machines.capacities ?? []).map((one) => `${one.metric}${one.value}${one.unit ?? ''}`)
    const size = capacities.length === 0 ? '' : `（${and(capacities)}）`
    return `补充自有技术装备：${it.machines.what}${size}${plain(it.machines.count ?? 1)}台（套）`
  },
  addPremises: (it) => `补充${it.what}${it.areaSqm === undefined ? '' : `，面积${plain(it.areaSqm)}平方米以上`}`,
  declare: (it) => `提交具有${it.of}的声明`,
  obtainQualifications: (it, words) =>
    `先取得${selectorText(it.of, words)}资质${plain(it.count)}项${it.distinct ? '（不同类别）' : ''}`,
  waitUntil: (it) => `于${it.day}及以后再次申请`,
  provideFact: (it, words) => `补充${words.locale.missing({ pointer: it.pointer, fact: it.fact }, words)}`,
}
