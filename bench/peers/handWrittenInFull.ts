import type { Snapshot } from '../../src/index.ts'
import { answerOf, law, momentOf, type Peer } from '../work.ts'

type Person = NonNullable<Snapshot['people']>[number]
type Project = NonNullable<Snapshot['projects']>[number]
type Unit = NonNullable<Project['units']>[number]
type Verdict = 'met' | 'unmet' | 'undetermined'

/** How much something weighs: surely nothing, perhaps something, surely something. */
const NOT = 0
const MAY = 1
const SURE = 2
type Weight = typeof NOT | typeof MAY | typeof SURE

// What a person holds, one bit each.
const BUILDING = 1
const CONSTRUCTOR = 2
const STRUCTURE = 4
const WATER = 8
const POWER = 16
const TITLED = 32
const POST = 64
const WORKER = 128
const firstPost = 256

const fieldBits = new Map([
  ['结构', STRUCTURE | TITLED],
  ['给排水', WATER | TITLED],
  ['给水排水', WATER | TITLED],
  ['电气', POWER | TITLED],
  ['暖通', TITLED],
  ['暖通空调', TITLED],
])
const postBits = new Map(law.siteManagers.covering.map((it, i) => [it, firstPost << i]))
const titleLevels = new Set(law.titleLevels)
const workerLevels = new Set(law.workers.levels)
const buildings = new Set(['建筑工程', '民用建筑', '工业建筑', '钢筋混凝土结构建筑工程', '钢结构建筑工程'])

interface Moment {
  day: string
  earliest: string
  insured: string
  firm: string
}

/** Does the person count at all: age, insurance, no public post, one employer. */
function weighPerson(person: Person, { earliest, insured, firm }: Moment): Weight {
  const { birthMonth, insurance, employers } = person
  let open = false
  if (birthMonth === undefined) open = true
  else if (birthMonth < earliest) return NOT
  if (insurance === undefined) open = true
  else {
    let best: Weight = NOT
    for (let i = 0; i < insurance.length && best !== SURE; i++) {
      const it = insurance[i]!
      const own = it.relation === undefined ? it.payer === firm : it.relation === 'self' || it.relation === 'branch'
      if ((own || it.relation === undefined) && it.months.includes(insured)) best = own ? SURE : MAY
    }
    if (best === NOT) return NOT
    if (best === MAY) open = true
  }
  if (person.publicPost === true) return NOT
  if (employers === undefined) open = true
  else if (employers.length !== 1 || employers[0] !== firm) return NOT
  return open ? MAY : SURE
}

/** In force on the day; a certificate without an end is, or is not known to be. */
function inForce(it: { validFrom?: string; validUntil?: string }, day: string, endless: boolean): Weight {
  if (it.validFrom !== undefined && it.validFrom > day) return NOT
  if (it.validUntil === undefined) return endless ? SURE : MAY
  return it.validUntil >= day ? SURE : NOT
}

/** What the certificates of a person are worth, surely and perhaps; module state, so that nothing is allocated. */
let sure = 0
let maybe = 0

function readCertificates(person: Person, { day, firm }: Moment): void {
  sure = 0
  maybe = 0
  const { registrations, titles, posts, skills } = person
  if (registrations === undefined) maybe |= BUILDING | CONSTRUCTOR
  else
    for (let i = 0; i < registrations.length; i++) {
      const it = registrations[i]!
      if (it.as !== '注册建造师' || it.temporary === true) continue
      let bits = 0
      if (it.specialties === undefined) maybe |= BUILDING | CONSTRUCTOR
      else
        for (let k = 0; k < it.specialties.length; k++) {
          if (it.specialties[k] === '建筑工程') bits |= BUILDING | CONSTRUCTOR
          else if (it.specialties[k] === '机电工程') bits |= CONSTRUCTOR
        }
      if (it.unit !== undefined && it.unit !== firm) continue
      const weight = inForce(it, day, false)
      if (weight !== NOT) maybe |= bits
      if (weight === SURE && it.unit !== undefined) sure |= bits
    }
  if (titles === undefined) maybe |= STRUCTURE | WATER | POWER | TITLED
  else
    for (let i = 0; i < titles.length; i++) {
      const it = titles[i]!
      if (it.level !== undefined && !titleLevels.has(it.level)) continue
      if (it.series !== undefined && it.series !== '工程') continue
      const bits = (fieldBits.get(it.field ?? '') ?? 0) | (fieldBits.get(it.diplomaField ?? '') ?? 0)
      maybe |= it.field === undefined ? STRUCTURE | WATER | POWER | TITLED : bits
      if (it.level !== undefined && it.series !== undefined) sure |= bits
    }
  if (posts === undefined) maybe |= POST | ((firstPost << law.siteManagers.covering.length) - firstPost)
  else
    for (let i = 0; i < posts.length; i++)
      if (inForce(posts[i]!, day, true) === SURE) sure |= POST | (postBits.get(posts[i]!.post) ?? 0)
  if (skills === undefined) maybe |= WORKER
  else
    for (let i = 0; i < skills.length; i++) {
      const it = skills[i]!
      if (inForce(it, day, true) !== SURE) continue
      if (it.level === undefined) maybe |= WORKER
      else if (workerLevels.has(it.level)) sure |= WORKER
    }
  maybe |= sure
}

/** People of one line: how many fit, how many seats are filled and by whom. */
interface Line {
  sure: number
  possible: number
  seated: string[]
  /** The words that somebody who sits covers already. */
  covered: number
  rest: number
}

const newLine = (rest: number): Line => ({ sure: 0, possible: 0, seated: [], covered: 0, rest })

/** Seats somebody in a line: for a word that nobody covers yet, or in the rest of the line. */
function sit(line: Line, id: string, words: number): boolean {
  const fresh = words & ~line.covered
  if (fresh !== 0) line.covered |= fresh & -fresh
  else if (line.rest > 0) line.rest--
  else return false
  line.seated.push(id)
  return true
}

/** A unit that is like the works of the law: one of its eight classes, which for persons comes to these bounds. */
function weighUnit({ what, quantities }: Unit): Weight {
  if (typeof what !== 'string') return MAY
  const building = buildings.has(what)
  if (!building && what !== '构筑物') return NOT
  if (quantities === undefined) return MAY
  let measured = 0
  for (let i = 0; i < quantities.length; i++) {
    const { metric, value } = quantities[i]!
    if (metric === '地上层数' && what === '民用建筑') {
      if (Number(value) >= 8) return SURE
      measured++
    } else if (metric === '建筑面积' && building) {
      if (Number(value) >= 50_000) return SURE
      measured++
    } else if (metric === '高度' && what === '构筑物') {
      if (Number(value) >= 35) return SURE
      measured++
    } else if (metric === '单跨' && (what === '钢筋混凝土结构建筑工程' || what === '钢结构建筑工程')) {
      if (Number(value) >= (what === '钢结构建筑工程' ? 21 : 18)) return SURE
      measured++
    }
  }
  const asked = what === '民用建筑' || what === '钢筋混凝土结构建筑工程' || what === '钢结构建筑工程' ? 2 : 1
  return measured >= asked ? NOT : MAY
}

function yearsOf({ workHistory = [] }: Person, months: number): number {
  let worked = 0
  for (let i = 0; i < workHistory.length; i++) {
    const it = workHistory[i]!
    if (it.work !== '工程施工技术管理') continue
    const from = Number(it.from.slice(0, 4)) * 12 + Number(it.from.slice(5, 7))
    const to = it.to === undefined ? months : Number(it.to.slice(0, 4)) * 12 + Number(it.to.slice(5, 7))
    worked += to - from + 1
  }
  return worked / 12
}

/** Why the filing is refused before anything is judged: a first filing by an institution, a holder, or one that is barred. */
function refusalsOf({ enterprise, application }: Snapshot, day: string): string[] {
  const refusals: string[] = []
  if (application.kind !== '首次') refusals.push('noRoute')
  if (enterprise.legalForm === 'publicInstitution') refusals.push('publicInstitution')
  const { penalties = [], qualifications = [] } = enterprise
  for (let i = 0; i < penalties.length; i++) if (penalties[i]!.on <= day) refusals.push('barred')
  for (let i = 0; i < qualifications.length; i++)
    if (qualifications[i]!.qualification.category === '建筑工程') refusals.push('alreadyHeld')
  return refusals
}

const between = (met: boolean, possible: boolean): Verdict => (met ? 'met' : possible ? 'undetermined' : 'unmet')

/**
 * The hand-written judge with the checks and the evidence of zizhi: facts that are not known leave a verdict open, one
 * seat a person, the figures of every line, every class of works, refusals. Still greedy, still of this one standard.
 */
function judge(snapshot: Snapshot) {
  const { day, earliest, insured, months } = momentOf(snapshot)
  const { enterprise, people = [], projects = [], application } = snapshot
  const moment: Moment = { day, earliest, insured, firm: enterprise.name }
  const { constructors: asked, titled: experts, siteManagers: managers } = law
  const building = newLine(asked.building)
  const constructors = newLine(asked.atLeast - asked.building)
  const titled = newLine(experts.atLeast - experts.covering.length)
  const siteManagers = newLine(managers.atLeast - managers.covering.length)
  const workers = newLine(law.workers.atLeast)
  const leadId = application.items[0]!.technicalLead
  const leaders = new Map<string, Weight>()
  let lead: Verdict = 'undetermined'
  let leadYears: number | undefined
  for (let p = 0; p < people.length; p++) {
    const person = people[p]!
    const { id } = person
    const weight = weighPerson(person, moment)
    if (weight === NOT) {
      if (id === leadId) {
        lead = 'unmet'
        leadYears = yearsOf(person, months)
      }
      continue
    }
    readCertificates(person, moment)
    if (weight === MAY) sure = 0
    if (id === leadId) {
      leadYears = yearsOf(person, months)
      const enough = leadYears >= law.lead.years
      const fits = enough && (maybe & (STRUCTURE | BUILDING)) !== 0
      lead = between(enough && (sure & (STRUCTURE | BUILDING)) !== 0, fits)
      leaders.set(id, weight)
    } else if ((maybe & CONSTRUCTOR) !== 0) leaders.set(id, (sure & CONSTRUCTOR) !== 0 ? SURE : MAY)
    if (maybe === 0) continue
    if (maybe & BUILDING) building.possible++
    if (maybe & CONSTRUCTOR) constructors.possible++
    if (maybe & TITLED) titled.possible++
    if (maybe & POST) siteManagers.possible++
    if (maybe & WORKER) workers.possible++
    if (sure === 0) continue
    let seated = false
    if (sure & CONSTRUCTOR) {
      constructors.sure++
      if (sure & BUILDING) building.sure++
      if (sure & BUILDING && sit(building, id, 0)) seated = true
      else if (sit(constructors, id, 0)) seated = true
    }
    if (sure & TITLED) {
      titled.sure++
      if (sit(titled, id, sure & (STRUCTURE | WATER | POWER))) seated = true
    }
    if (sure & POST) {
      siteManagers.sure++
      if (!seated && sit(siteManagers, id, sure & ~(firstPost - 1))) seated = true
    }
    if (sure & WORKER) {
      workers.sure++
      if (!seated) sit(workers, id, 0)
    }
  }
  let led = 0
  let mayBeLed = 0
  for (let i = 0; i < projects.length; i++) {
    const project = projects[i]!
    if (project.disqualified === true || project.qualityAccepted === false) continue
    let by: Weight = project.leaders === undefined ? MAY : NOT
    for (const { person } of project.leaders ?? []) by = Math.max(by, leaders.get(person) ?? NOT) as Weight
    if (by === NOT) continue
    if (project.units === undefined) mayBeLed += law.leadProjects
    for (const unit of project.units ?? []) {
      const acceptedOn = unit.acceptedOn ?? project.acceptedOn
      if (acceptedOn !== undefined && acceptedOn > day) continue
      const weight = weighUnit(unit)
      if (weight === NOT) continue
      mayBeLed++
      const known = acceptedOn !== undefined && project.qualityAccepted !== undefined
      if (weight === SURE && by === SURE && known) led++
    }
  }
  const refusals = refusalsOf(snapshot, day)
  const full = ({ rest, covered }: Line, words: number) => rest === 0 && (covered & words) === words
  const line = (needs: number, { sure, possible }: Line) => ({ needs, sure, possible })
  const has = (lines: ReturnType<typeof line>[], seated: string[]) => ({ of: 'people', unit: '人', lines, seated })
  const words = (firstPost << managers.covering.length) - firstPost
  const yuan = enterprise.registeredCapitalYuan
  const findings = [
    {
      key: 'netAssets',
      verdict: yuan === undefined ? 'undetermined' : yuan >= law.netAssetsYuan ? 'met' : 'unmet',
      has: { of: 'yuan', basis: 'registeredCapital', yuan },
    },
    {
      key: 'technicalLead',
      verdict: lead,
      has: { of: 'persons', role: '技术负责人', persons: [{ person: leadId, years: leadYears }] },
    },
    {
      key: 'constructors',
      verdict: between(
        building.rest + constructors.rest === 0,
        building.possible >= asked.building && constructors.possible >= asked.atLeast,
      ),
      has: has(
        [line(asked.atLeast, constructors), line(asked.building, building)],
        [...building.seated, ...constructors.seated],
      ),
    },
    {
      key: 'titled',
      verdict: between(
        full(titled, STRUCTURE | WATER | POWER),
        titled.possible > titled.sure && titled.possible >= experts.atLeast,
      ),
      has: has([line(experts.atLeast, titled)], titled.seated),
    },
    {
      key: 'siteManagers',
      verdict: between(
        full(siteManagers, words),
        siteManagers.possible > siteManagers.sure && siteManagers.possible >= managers.atLeast,
      ),
      has: has([line(managers.atLeast, siteManagers)], siteManagers.seated),
    },
    {
      key: 'workers',
      verdict: between(workers.rest === 0, workers.possible >= law.workers.atLeast && workers.possible > workers.sure),
      has: has([line(law.workers.atLeast, workers)], workers.seated),
    },
    {
      key: 'leadProjects',
      verdict: between(led >= law.leadProjects, mayBeLed >= law.leadProjects && mayBeLed > led),
      has: { of: 'projects', classes: [], count: led },
    },
  ]
  let verdict: Verdict = 'met'
  for (const it of findings)
    if (it.verdict === 'unmet' || verdict === 'unmet') verdict = 'unmet'
    else if (it.verdict === 'undetermined') verdict = 'undetermined'
  return { day, outcome: refusals.length > 0 ? 'refused' : verdict, refusals, findings }
}

export const handWrittenInFull: Peer = {
  name: 'hand-written, with the checks and evidence of zizhi',
  seatsOnly: true,
  evidence: 'figures of every line, ids of who is seated',
  judge: (snapshot) => answerOf(judge(snapshot).findings),
  run: judge,
}
