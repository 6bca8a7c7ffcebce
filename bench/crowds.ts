import { type Filing, insuredMonths, type Person, parsed } from './filings.ts'
import { Random } from './random.ts'
import { law } from './work.ts'

/**
 * Crowds in which people compete for seats.
 *
 * - `all`: everybody holds a registration, a title, a post and a worker’s certificate; there is enough of everything.
 * - `mixed`: everybody holds some of the many certificates by chance, so that there are as many kinds of people as can be.
 * - `short`: fifty people hold everything and every line alone can be filled, but titles, site managers and workers
 *   together lack one person. All the others hold certificates that do not count, each with its reason.
 */
export const crowds = ['all', 'mixed', 'short'] as const
export type Crowd = (typeof crowds)[number]

const firm = '西藏雪域建设有限公司'
const posts = law.siteManagers.covering
const fields = ['结构', '给排水', '电气', '暖通']
const work = '工程施工技术管理'

export function makeCrowd(crowd: Crowd, size: number): Filing {
  const random = new Random(size)
  const people = Array.from({ length: size }, (_, i) => {
    if (crowd === 'mixed') return mixed(random, i)
    return crowd === 'all' || i < 50 ? everything(i) : nothing(i)
  })
  const unit = (id: string) => ({
    id,
    what: '民用建筑',
    quantities: [
      { metric: '建筑面积', value: 9000, unit: '平方米' },
      { metric: '地上层数', value: 12, unit: '层' },
    ],
  })
  return parsed({
    enterprise: {
      name: firm,
      region: 'inRegion',
      legalForm: 'enterprise',
      registeredCapitalYuan: 8_000_000,
      penalties: [],
      qualifications: [],
      officers: [],
    },
    people,
    equipment: [],
    projects: [
      {
        id: 'x1',
        acceptedOn: '2014-05-20',
        qualityAccepted: true,
        leaders: [{ person: 'p1', as: '项目负责人' }],
        units: [unit('u1'), unit('u2')],
      },
    ],
    application: {
      kind: '首次',
      acceptedOn: '2016-12-01',
      items: [{ qualification: '建筑工程施工总承包三级', technicalLead: 'p1' }],
    },
  })
}

function person(i: number, certificates: Partial<Person>): Person {
  return {
    id: `p${i + 1}`,
    birthMonth: '1980-01',
    identity: 'verified',
    employers: [firm],
    insurance: [{ payer: firm, months: insuredMonths }],
    registrations: [],
    titles: [],
    posts: [],
    skills: [],
    ...(i === 0 ? { workHistory: [{ from: '2005-01', work }] } : {}),
    ...certificates,
  }
}

const registration = (specialty: string, validUntil = '2018-01-01') => ({
  as: '注册建造师',
  level: '二级',
  specialties: [specialty],
  unit: firm,
  validUntil,
})
const title = (field: string, level = '中级') => ({ level, series: '工程', field })
const skill = (level = '中级工') => ({ trade: '钢筋工', level })

const everything = (i: number) =>
  person(i, {
    registrations: [registration('建筑工程')],
    titles: [title(fields[i % fields.length]!)],
    posts: [{ post: posts[i % posts.length]! }],
    skills: [skill()],
  })

const nothing = (i: number) =>
  person(i, {
    registrations: [registration('建筑工程', '2016-11-30')],
    titles: [{ ...title(fields[i % fields.length]!), series: '经济' }],
    posts: [{ post: posts[i % posts.length]!, validUntil: '2016-11-30' }],
    skills: [{ ...skill(), validUntil: '2016-11-30' }],
  })

function mixed(random: Random, i: number): Person {
  // The first holds what a technical lead needs.
  if (i === 0) return everything(i)
  const some = <T>(list: readonly T[], chance: number) => list.filter(() => random.chance(chance))
  return person(i, {
    registrations: some(['建筑工程', '机电工程'], 0.4).map((it) => registration(it)),
    titles: some(fields, 0.3).map((it) => title(it)),
    posts: some(posts, 0.3).map((post) => ({ post })),
    skills: some([skill()], 0.6),
  })
}
