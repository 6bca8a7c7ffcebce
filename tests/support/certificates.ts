import type { Person, Post, Registration, Skill, Title } from '../../src/domain/snapshot/person.ts'

/** A registration with a firm, read from the national base. */
export function registration(
  as: string,
  unit: string,
  validUntil: string,
  more: Partial<Registration> = {},
): Registration {
  return { as, unit, validUntil, unitChanges: [], evidence: 'fetched', ...more }
}

/** Registered constructors of one specialty or several. */
export function constructorOf(level: '一级' | '二级', specialties: string[], unit: string, validUntil: string) {
  return registration('注册建造师', unit, validUntil, { level, specialties })
}

/** A title of the engineering series. */
export function title(field: string, level = '中级'): Title {
  return { level, series: '工程', field, evidence: 'promised' }
}

/** A worker’s certificate. */
export function skill(trade: string, level = '中级工'): Skill {
  return { trade, level, evidence: 'promised' }
}

/** A certificate for a post on site. */
export function post(name: string): Post {
  return { post: name, evidence: 'promised' }
}

/** Work of one kind from a month on, that still goes on. */
export function since(from: string, work = '工程施工技术管理', position?: string): Pick<Person, 'workHistory'> {
  return { workHistory: [{ from, work, ...(position === undefined ? {} : { position }) }] }
}

/** The trades that workers of a crew hold in turn. */
export const siteTrades = ['钢筋工', '混凝土工', '砌筑工', '架子工', '木工'] as const
/** The posts that the standards of general contracting ask for. */
export const sitePosts = ['施工员', '质量员', '安全员', '机械员', '造价员', '劳务员'] as const
/** One of a list, in turn. */
export const inTurn = <T>(list: readonly T[], i: number): T => list[i % list.length]!
