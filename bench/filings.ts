import { parseSnapshot, type Snapshot } from '../src/index.ts'
import { Random } from './random.ts'
import { law } from './work.ts'

export type Person = NonNullable<Snapshot['people']>[number]
type Project = NonNullable<Snapshot['projects']>[number]
type Unit = NonNullable<Project['units']>[number]
type Certificates = Pick<Person, 'registrations' | 'titles' | 'posts' | 'skills' | 'workHistory'>

/** A filing as text, and as the snapshot that parses from it. */
export interface Filing {
  text: string
  snapshot: Snapshot
}

/** What may be wrong with a filing; each fails the requirement of its name. */
const defects = [
  'netAssets: capital one yuan short',
  'technicalLead: too few years',
  'technicalLead: neither title nor registration',
  'technicalLead: too old',
  'constructors: four',
  'constructors: three of building',
  'titled: five',
  'titled: nobody for 电气',
  'siteManagers: fourteen',
  'siteManagers: nobody as 劳务员',
  'workers: twenty-seven',
  'leadProjects: one',
] as const
type Defect = (typeof defects)[number]

/** The months that insure somebody for every filing of 2016-12. */
export const insuredMonths = ['2016-09', '2016-10', '2016-11']

/** Reads a snapshot that must be good. */
export function parsed(raw: unknown): Filing {
  const text = JSON.stringify(raw)
  const result = parseSnapshot(JSON.parse(text))
  if (!result.ok) throw new Error(`the generator made a bad filing: ${JSON.stringify(result.problems.slice(0, 3))}`)
  return { text, snapshot: result.value }
}

/**
 * Makes distinct filings of about 60 people for 建筑工程施工总承包三级 in 2016-12; about half of them pass.
 *
 * People with two certificates are in every filing, and so are people who do not count and certificates out of force.
 * What is not in them: contested seats, where a person is needed in one of two places and counting one line after the
 * other goes wrong; facts left out; one person as the only cover of two words. No peer but zizhi judges those rightly,
 * so a comparison of speed has to leave them out: the people with two certificates never decide, because each line is
 * either full without them or short with them.
 */
export function makeFilings(count: number, seed = 20161201): Filing[] {
  const random = new Random(seed)
  return Array.from({ length: count }, (_, n) => parsed(makeFiling(random, n)))
}

function makeFiling(random: Random, n: number): unknown {
  const firm = `西藏雪域建设第${n + 1}有限公司`
  const wrong = new Set<Defect>()
  if (random.chance(0.5)) for (let k = random.between(1, 3); k > 0; k--) wrong.add(random.pick(defects))
  const people = new People(random, firm)
  const lead = addExperts(people, random, wrong)
  addSiteManagers(people, random, wrong)
  addWorkers(people, random, wrong)
  addBystanders(people, random)
  return {
    id: `bench-${n + 1}`,
    enterprise: {
      name: firm,
      region: 'inRegion',
      legalForm: 'enterprise',
      registeredCapitalYuan: wrong.has('netAssets: capital one yuan short')
        ? law.netAssetsYuan - 1
        : law.netAssetsYuan + random.between(0, 90) * 100_000,
      penalties: [],
      qualifications: [],
      officers: [],
    },
    people: random.shuffle(people.list),
    equipment: [],
    projects: makeProjects(people, random, lead, wrong),
    application: {
      kind: '首次',
      acceptedOn: `2016-12-${String(random.between(1, 28)).padStart(2, '0')}`,
      items: [{ qualification: '建筑工程施工总承包三级', technicalLead: lead }],
    },
  }
}

/** The people of a filing. */
class People {
  readonly list: Person[] = []
  /** Those who surely count and hold a registration that does. */
  readonly constructors: string[] = []

  constructor(
    private readonly random: Random,
    readonly firm: string,
  ) {}

  add(certificates: Certificates, change?: Partial<Person>): Person {
    const n = this.list.length + 1
    const { random, firm } = this
    const person: Person = {
      id: `p${n}`,
      name: `员工${n}`,
      identity: 'verified',
      birthMonth: `${random.between(1958, 1992)}-${String(random.between(1, 12)).padStart(2, '0')}`,
      employers: [firm],
      insurance: [
        random.chance(0.1)
          ? { payer: `${firm}拉萨分公司`, relation: 'branch', months: insuredMonths }
          : { payer: firm, months: insuredMonths },
      ],
      registrations: [],
      titles: [],
      posts: [],
      skills: [],
      marks: [],
      bidLocks: [],
      ...certificates,
      ...change,
    }
    this.list.push(person)
    return person
  }

  registration(...specialties: string[]): NonNullable<Person['registrations']>[number] {
    return {
      as: '注册建造师',
      level: this.random.pick(['一级', '二级']),
      specialties,
      number: `藏2${this.random.between(10_000_000, 99_999_999)}`,
      unit: this.firm,
      validUntil: `${this.random.between(2017, 2019)}-0${this.random.between(1, 9)}-15`,
      evidence: 'fetched',
    }
  }

  title(field: string): NonNullable<Person['titles']>[number] {
    return {
      level: this.random.pick(law.titleLevels),
      series: '工程',
      field,
      number: `Z${this.random.between(100_000, 999_999)}`,
    }
  }

  post(post: string): NonNullable<Person['posts']>[number] {
    const until = this.random.chance(0.3) ? { validUntil: '2018-06-30' } : {}
    return { post, number: `G${this.random.between(100_000, 999_999)}`, ...until }
  }

  skill(): NonNullable<Person['skills']>[number] {
    const { random } = this
    const number = `J${random.between(100_000, 999_999)}`
    return { trade: random.pick(['钢筋工', '砌筑工', '木工', '电工']), level: random.pick(law.workers.levels), number }
  }
}

/** Registered constructors, people with titles and the technical lead, whose id it returns. */
function addExperts(people: People, random: Random, wrong: ReadonlySet<Defect>): string {
  const few = wrong.has('constructors: four')
  const building = wrong.has('constructors: three of building') ? 3 : few ? 4 : random.between(4, 6)
  const mechanical = few ? 4 - building : Math.max(5 - building, random.between(0, 2))
  const noPower = wrong.has('titled: nobody for 电气')
  const titled = wrong.has('titled: five') ? 5 : random.between(6, 8)
  const constructors: Person[] = []
  for (let i = 0; i < building; i++)
    constructors.push(
      people.add({ registrations: [people.registration('建筑工程', ...(i === 0 ? ['机电工程'] : []))] }),
    )
  for (let i = 0; i < mechanical; i++)
    constructors.push(people.add({ registrations: [people.registration('机电工程')] }))
  people.constructors.push(...constructors.map((it) => it.id))
  // Registration and title count for both lines: some constructors fill two seats.
  const both = random.between(0, 2)
  const fields = ['结构', '给排水', noPower ? '暖通' : '电气']
  for (let i = 0; i < titled; i++) {
    const field = fields[i] ?? random.pick(['结构', '给水排水', '暖通', '暖通空调', ...(noPower ? [] : ['电气'])])
    const draw = i < 3 ? 1 : random.next()
    if (i >= 3 && i - 3 < both) constructors[i - 3]!.titles = [people.title(field)]
    // By the diploma where the certificate names another field; or two certificates of one field.
    else if (draw < 0.2) people.add({ titles: [{ ...people.title('道路与桥梁'), diplomaField: field }] })
    else if (draw < 0.4) people.add({ titles: [people.title(field), people.title(field)] })
    else people.add({ titles: [people.title(field)] })
  }
  return addLead(people, random, constructors, wrong)
}

function addLead(people: People, random: Random, constructors: readonly Person[], wrong: ReadonlySet<Defect>): string {
  const work = '工程施工技术管理'
  const short = wrong.has('technicalLead: too few years')
  const workHistory = short
    ? [
        { from: '2005-01', to: '2010-12', work: '工程造价' },
        { from: '2012-02', work },
      ]
    : [
        { from: '2004-03', to: '2006-02', work },
        { from: '2010-01', work },
      ]
  if (wrong.has('technicalLead: too old'))
    return people.add({ registrations: [people.registration('建筑工程')], workHistory }, { birthMonth: '1956-11' }).id
  if (wrong.has('technicalLead: neither title nor registration')) return people.add({ workHistory }).id
  const lead = random.pick(constructors.filter((it) => it.registrations![0]!.specialties!.includes('建筑工程')))
  lead.workHistory = workHistory
  return lead.id
}

function addSiteManagers(people: People, random: Random, wrong: ReadonlySet<Defect>): void {
  const words = law.siteManagers.covering.slice(0, wrong.has('siteManagers: nobody as 劳务员') ? -1 : undefined)
  const few = wrong.has('siteManagers: fourteen')
  const count = few ? 14 : random.between(15, 17)
  for (let i = 0; i < count; i++) {
    const post = words[i] ?? random.pick([...words, '材料员', '资料员'])
    const second = i >= words.length && random.chance(0.2) ? [people.post(random.pick(words))] : []
    people.add({ posts: [people.post(post), ...second] })
  }
  // Experts with a post certificate are counted as experts, and the line does not need them.
  if (!few)
    for (const it of people.list.slice(0, random.between(0, 2)))
      if (it.titles!.length > 0 || it.registrations!.length > 0) it.posts = [people.post(random.pick(words))]
}

function addWorkers(people: People, random: Random, wrong: ReadonlySet<Defect>): void {
  const few = wrong.has('workers: twenty-seven')
  const count = few ? 27 : random.between(30, 33)
  for (let i = 0; i < count; i++)
    people.add({ skills: [people.skill(), ...(random.chance(0.1) ? [people.skill()] : [])] })
  // Two with another seat hold a worker’s certificate too: thirty without them, or short with them.
  const others = people.list.filter((it) => it.skills!.length === 0 && it.posts!.length + it.titles!.length > 0)
  for (const it of others.slice(0, random.between(0, 2))) it.skills = [people.skill()]
}

/** People who do not count, each for one reason, and people whose certificates do not. */
function addBystanders(people: People, random: Random): void {
  const { firm } = people
  const all = (): Certificates => ({
    registrations: [people.registration('建筑工程')],
    titles: random.chance(0.5) ? [people.title('电气')] : [],
    posts: [people.post('劳务员')],
    skills: [people.skill()],
  })
  const notCounted: Partial<Person>[] = [
    { birthMonth: '1956-11' },
    { employers: [firm, '成都某建筑有限公司'] },
    { employers: ['成都某建筑有限公司'] },
    { insurance: [{ payer: firm, months: ['2016-08', '2016-09'] }] },
    { insurance: [{ payer: '成都某人力资源有限公司', relation: 'agency', months: insuredMonths }] },
    { publicPost: true },
  ]
  for (const change of random.shuffle(notCounted).slice(0, random.between(2, 4))) people.add(all(), change)
  const notInForce: Certificates[] = [
    { registrations: [{ ...people.registration('建筑工程'), validUntil: '2016-11-30' }] },
    { registrations: [{ ...people.registration('建筑工程'), unit: '成都某建筑有限公司' }] },
    { registrations: [{ ...people.registration('机电工程'), temporary: true }] },
    { titles: [{ ...people.title('电气'), level: '初级' }] },
    { titles: [{ ...people.title('电气'), series: '经济' }] },
    { posts: [{ ...people.post('劳务员'), validUntil: '2016-11-30' }] },
    { skills: [{ ...people.skill(), level: '初级工' }] },
  ]
  for (const it of random.shuffle(notInForce).slice(0, random.between(2, 4))) people.add(it)
}

function makeProjects(people: People, random: Random, lead: string, wrong: ReadonlySet<Defect>): Project[] {
  const outsider = people.list.find(
    (it) => it.skills!.length > 0 && it.titles!.length + it.registrations!.length === 0,
  )!.id
  let built = 0
  const unit = (floors: number): Unit => ({
    id: `u${++built}`,
    what: '民用建筑',
    // The area is shown too, so that nothing is left open: a large one would serve another class of the law.
    quantities: [
      { metric: '建筑面积', value: floors * 900, unit: '平方米' },
      { metric: '地上层数', value: floors, unit: '层' },
    ],
  })
  const projects: Project[] = []
  const add = (leader: string, units: Unit[], change?: Partial<Project>) => {
    const person = { person: leader, as: '项目负责人' as const }
    const acceptedOn = `201${random.between(1, 5)}-05-20`
    projects.push({
      id: `x${projects.length + 1}`,
      name: `综合楼${projects.length + 1}`,
      acceptedOn,
      qualityAccepted: true,
      leaders: [person],
      units,
      ...change,
    })
  }
  const wanted = wrong.has('leadProjects: one') ? 1 : random.between(2, 4)
  // A lead that does not count leads nothing that does.
  const leads = [...(people.constructors.includes(lead) ? [lead] : []), ...people.constructors]
  for (let i = 0; i < wanted; i++) add(random.pick(leads), [unit(random.between(8, 30)), unit(random.between(1, 7))])
  add(random.pick(leads), [unit(7)])
  add(random.pick(leads), [unit(12)], { acceptedOn: '2017-01-15' })
  add(random.pick(leads), [unit(12)], { qualityAccepted: false })
  add(outsider, [unit(20)])
  if (!people.constructors.includes(lead)) add(lead, [unit(20)])
  return random.shuffle(projects)
}
