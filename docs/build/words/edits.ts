import type { Edit, Holding } from '../../../src/cases/edit.ts'

const brief = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
const pairs = (values: object, unknown: string) =>
  Object.entries(values).map(([path, value]) => `${path} = ${value === null ? unknown : brief(value)}`)

type Kinds = Record<'registered' | 'titled' | 'post' | 'worker', string>
const kindsZhCN: Kinds = { registered: '注册人员', titled: '职称人员', post: '现场管理人员', worker: '技术工人' }
const kindsEn: Kinds = { registered: 'registered', titled: 'titled', post: 'site manager', worker: 'worker' }

/** The people of a kind of certificate, and its word where not every one will do. */
function holding(of: Holding, kinds: Kinds): string {
  const [[kind, word]] = Object.entries(of) as [[keyof Kinds, string]]
  return word === 'any' ? kinds[kind] : `${kinds[kind]} ${word}`
}

/** What a change of a case does to the filing. */
export function editZhCN(it: Edit): string {
  const set = (values: object) => pairs(values, '未知').join('；')
  const whom = (of: Holding) => holding(of, kindsZhCN)
  if ('day' in it) return `受理日期改为${it.day}`
  if ('profile' in it) return `改按${it.profile}口径`
  if ('remove' in it) return `减少${it.remove}人（${whom(it.of)}）`
  if ('amend' in it) return `${it.amend}人（${whom(it.of)}）改为：${set(it.with)}`
  if ('add' in it) return `增加${it.add}人：${set(it.with)}`
  if ('lead' in it) return `技术负责人改为：${set(it.lead)}`
  if ('projects' in it) return `${it.only === undefined ? '全部' : `前${it.only}项`}业绩改为：${set(it.projects)}`
  return 'set' in it ? set(it.set) : brief(it)
}

export function editEn(it: Edit): string {
  const set = (values: object) => pairs(values, 'unknown').join('; ')
  if ('day' in it) return `accepted on ${it.day}`
  if ('profile' in it) return `profile ${it.profile}`
  if ('remove' in it) return `${it.remove} fewer (${holding(it.of, kindsEn)})`
  if ('amend' in it) return `${it.amend} (${holding(it.of, kindsEn)}) with ${set(it.with)}`
  if ('add' in it) return `${it.add} more with ${set(it.with)}`
  if ('lead' in it) return `the lead with ${set(it.lead)}`
  if ('projects' in it) {
    const which = it.only === undefined ? 'all' : `the first ${it.only}`
    return `${which} projects with ${set(it.projects)}`
  }
  return 'set' in it ? set(it.set) : brief(it)
}
