import type { Snapshot } from '../../src/index.ts'
import { type Answer, law, momentOf, type Peer } from '../work.ts'

type Person = NonNullable<Snapshot['people']>[number]

const BUILDING = 1
const CONSTRUCTOR = 2
const POST = 4
const WORKER = 8

const levels = new Set(law.titleLevels)
const workerLevels = new Set(law.workers.levels)
const fields = new Map(
  law.titled.fields.map((it) => [it, it === '给水排水' ? '给排水' : it === '暖通空调' ? '暖通' : it]),
)

/** Does the person count at all: age, employer, insurance. */
function eligible(person: Person, firm: string, earliest: string, insured: string): boolean {
  const { birthMonth, employers, insurance } = person
  if (birthMonth === undefined || birthMonth < earliest) return false
  if (employers === undefined || employers.length !== 1 || employers[0] !== firm) return false
  if (person.publicPost === true || insurance === undefined) return false
  for (let i = 0; i < insurance.length; i++) {
    const it = insurance[i]!
    if ((it.relation === 'self' || it.relation === 'branch' || it.payer === firm) && it.months.includes(insured))
      return true
  }
  return false
}

/**
 * What a programmer would write for this one standard on this one day: a fused loop over the people, greedy where the
 * law asks for an assignment, no undetermined, no reasons.
 */
function judge(snapshot: Snapshot): Answer {
  const { day, earliest, insured, months } = momentOf(snapshot)
  const { enterprise, people = [], projects = [], application } = snapshot
  const firm = enterprise.name
  const constructors: string[] = []
  const titled: string[] = []
  const siteManagers: string[] = []
  const workers: string[] = []
  const covered = new Set<string>()
  const posts = new Set<string>()
  const leadId = application.items[0]!.technicalLead
  let building = 0
  let lead = false
  const leaders = new Set<string>()
  for (let p = 0; p < people.length; p++) {
    const person = people[p]!
    if (!eligible(person, firm, earliest, insured)) continue
    let kind = 0
    let field: string | undefined
    let structural = false
    const { registrations = [], titles = [] } = person
    for (let i = 0; i < registrations.length; i++) {
      const it = registrations[i]!
      if (it.as !== '注册建造师' || it.temporary === true || it.unit !== firm) continue
      if (it.validUntil === undefined || it.validUntil < day) continue
      const specialties = it.specialties ?? []
      for (let k = 0; k < specialties.length; k++) {
        if (specialties[k] === '建筑工程') kind |= BUILDING | CONSTRUCTOR
        else if (specialties[k] === '机电工程') kind |= CONSTRUCTOR
      }
    }
    for (let i = 0; i < titles.length; i++) {
      const it = titles[i]!
      if (it.series !== '工程' || it.level === undefined || !levels.has(it.level)) continue
      const known = fields.get(it.field ?? '') ?? fields.get(it.diplomaField ?? '')
      if (known === undefined) continue
      if (field === undefined || !covered.has(known)) field = known
      if (known === law.lead.field) structural = true
    }
    const { posts: certificates = [], skills = [] } = person
    if (kind === 0 && field === undefined) {
      for (let i = 0; i < certificates.length; i++) {
        const it = certificates[i]!
        if (it.validUntil !== undefined && it.validUntil < day) continue
        kind |= POST
        posts.add(it.post)
      }
      if (kind === 0)
        for (let i = 0; i < skills.length; i++) {
          const it = skills[i]!
          if (it.validUntil !== undefined && it.validUntil < day) continue
          if (it.level !== undefined && workerLevels.has(it.level)) kind |= WORKER
        }
    }
    if (kind & CONSTRUCTOR) {
      constructors.push(person.id)
      leaders.add(person.id)
    }
    if (kind & BUILDING) building++
    if (person.id === leadId) leaders.add(person.id)
    if (field !== undefined) {
      titled.push(person.id)
      covered.add(field)
    }
    if (kind & POST) siteManagers.push(person.id)
    if (kind & WORKER) workers.push(person.id)
    if (person.id === leadId && (structural || kind & BUILDING)) {
      let worked = 0
      for (const it of person.workHistory ?? []) {
        if (it.work !== '工程施工技术管理') continue
        const from = Number(it.from.slice(0, 4)) * 12 + Number(it.from.slice(5, 7))
        const to = it.to === undefined ? months : Number(it.to.slice(0, 4)) * 12 + Number(it.to.slice(5, 7))
        worked += to - from + 1
      }
      lead = worked >= law.lead.years * 12
    }
  }
  const led: string[] = []
  for (const project of projects) {
    if (project.acceptedOn === undefined || project.acceptedOn > day || project.qualityAccepted !== true) continue
    if (!project.leaders?.some((it) => leaders.has(it.person))) continue
    for (const unit of project.units ?? [])
      if (unit.what === '民用建筑' && unit.quantities?.some((it) => it.metric === '地上层数' && Number(it.value) >= 8))
        led.push(unit.id)
  }
  return {
    met: {
      netAssets: (enterprise.registeredCapitalYuan ?? 0) >= law.netAssetsYuan,
      technicalLead: lead,
      constructors: constructors.length >= law.constructors.atLeast && building >= law.constructors.building,
      titled: titled.length >= law.titled.atLeast && law.titled.covering.every((it) => covered.has(it)),
      siteManagers:
        siteManagers.length >= law.siteManagers.atLeast && law.siteManagers.covering.every((it) => posts.has(it)),
      workers: workers.length >= law.workers.atLeast,
      leadProjects: led.length >= law.leadProjects,
    },
    counted: { constructors, titled, siteManagers, workers, leadProjects: led },
  }
}

export const handWritten: Peer = {
  name: 'hand-written TypeScript, one fused loop',
  evidence: 'ids of who counted',
  judge,
}
