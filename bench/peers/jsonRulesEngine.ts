import { type Almanac, Engine } from 'json-rules-engine'
import type { Snapshot } from '../../src/index.ts'
import { type Answer, law, momentOf, type Peer } from '../work.ts'

type Person = NonNullable<Snapshot['people']>[number]

/** json-rules-engine with facts that the engine computes: one list of people for each requirement, counted by rules. */
export function jsonRulesEngine(): Peer {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const snapshotOf = (almanac: Almanac) => almanac.factValue<Snapshot>('snapshot')
  engine.addFact('moment', async (_, almanac) => momentOf(await snapshotOf(almanac)))
  engine.addFact('eligible', async (_, almanac) => {
    const snapshot = await snapshotOf(almanac)
    const { earliest, insured } = await almanac.factValue<ReturnType<typeof momentOf>>('moment')
    const firm = snapshot.enterprise.name
    return (snapshot.people ?? []).filter(
      (it) =>
        it.birthMonth !== undefined &&
        it.birthMonth >= earliest &&
        it.employers?.length === 1 &&
        it.employers[0] === firm &&
        it.publicPost !== true &&
        it.insurance?.some(
          (i) => (i.relation === 'self' || i.relation === 'branch' || i.payer === firm) && i.months.includes(insured),
        ),
    )
  })
  const people = (name: string, test: (person: Person, firm: string, day: string) => boolean) =>
    engine.addFact(name, async (_, almanac) => {
      const snapshot = await snapshotOf(almanac)
      const day = snapshot.application.acceptedOn!
      const eligible = await almanac.factValue<Person[]>('eligible')
      return eligible.filter((it) => test(it, snapshot.enterprise.name, day)).map((it) => it.id)
    })
  const constructorIn = (specialties: readonly string[]) => (it: Person, firm: string, day: string) =>
    (it.registrations ?? []).some(
      (r) =>
        r.as === '注册建造师' &&
        r.temporary !== true &&
        r.unit === firm &&
        (r.validUntil ?? '') >= day &&
        r.specialties?.some((s) => specialties.includes(s)),
    )
  const titledIn = (fields: readonly string[]) => (it: Person) =>
    (it.titles ?? []).some(
      (t) =>
        t.series === '工程' &&
        law.titleLevels.includes(t.level ?? '') &&
        (fields.includes(t.field ?? '') || fields.includes(t.diplomaField ?? '')),
    )
  const postIn = (posts: readonly string[] | undefined) => (it: Person, _: string, day: string) =>
    (it.posts ?? []).some((p) => (p.validUntil ?? day) >= day && (posts === undefined || posts.includes(p.post)))
  const isExpert = (it: Person, firm: string, day: string) =>
    constructorIn(law.constructors.in)(it, firm, day) || titledIn(law.titled.fields)(it)
  people('constructors', constructorIn(law.constructors.in))
  people('builders', constructorIn(['建筑工程']))
  people('titled', titledIn(law.titled.fields))
  people('siteManagers', (it, firm, day) => !isExpert(it, firm, day) && postIn(undefined)(it, firm, day))
  people(
    'workers',
    (it, firm, day) =>
      !isExpert(it, firm, day) &&
      !postIn(undefined)(it, firm, day) &&
      (it.skills ?? []).some((s) => (s.validUntil ?? day) >= day && law.workers.levels.includes(s.level ?? '')),
  )
  for (const field of law.titled.covering) people(`titled.${field}`, titledIn([field]))
  for (const post of law.siteManagers.covering) people(`post.${post}`, postIn([post]))
  engine.addFact('lead', async (_, almanac) => {
    const snapshot = await snapshotOf(almanac)
    const { months } = await almanac.factValue<ReturnType<typeof momentOf>>('moment')
    const eligible = await almanac.factValue<Person[]>('eligible')
    const lead = eligible.find((it) => it.id === snapshot.application.items[0]!.technicalLead)
    if (lead === undefined) return { years: 0, qualified: false }
    const worked = (lead.workHistory ?? [])
      .filter((it) => it.work === '工程施工技术管理')
      .map((it) => (it.to === undefined ? months : at(it.to)) - at(it.from) + 1)
      .reduce((a, b) => a + b, 0)
    const day = snapshot.application.acceptedOn!
    const qualified =
      titledIn([law.lead.field])(lead) || constructorIn([law.lead.specialty])(lead, snapshot.enterprise.name, day)
    return { years: Math.floor(worked / 12), qualified }
  })
  engine.addFact('led', async (_, almanac) => {
    const snapshot = await snapshotOf(almanac)
    const day = snapshot.application.acceptedOn!
    const { technicalLead } = snapshot.application.items[0]!
    const eligible = await almanac.factValue<Person[]>('eligible')
    const leaders = new Set(await almanac.factValue<string[]>('constructors'))
    if (eligible.some((it) => it.id === technicalLead)) leaders.add(technicalLead!)
    return (snapshot.projects ?? [])
      .filter(
        (it) =>
          (it.acceptedOn ?? '9') <= day &&
          it.qualityAccepted === true &&
          it.leaders?.some((l) => leaders.has(l.person)),
      )
      .flatMap((it) => it.units ?? [])
      .filter(
        (u) => u.what === '民用建筑' && u.quantities?.some((q) => q.metric === '地上层数' && Number(q.value) >= 8),
      )
      .map((it) => it.id)
  })
  engine.addFact('capital', async (_, almanac) => (await snapshotOf(almanac)).enterprise.registeredCapitalYuan ?? 0)
  engine.addOperator<string[], number>('sizeAtLeast', (list, least) => list.length >= least)
  const rule = (type: string, ...all: { fact: string; operator: string; value: unknown; path?: string }[]) =>
    engine.addRule({ conditions: { all: all as never }, event: { type } })
  rule('netAssets', { fact: 'capital', operator: 'greaterThanInclusive', value: law.netAssetsYuan })
  rule(
    'technicalLead',
    { fact: 'lead', path: '$.years', operator: 'greaterThanInclusive', value: law.lead.years },
    { fact: 'lead', path: '$.qualified', operator: 'equal', value: true },
  )
  rule(
    'constructors',
    { fact: 'constructors', operator: 'sizeAtLeast', value: law.constructors.atLeast },
    { fact: 'builders', operator: 'sizeAtLeast', value: law.constructors.building },
  )
  rule(
    'titled',
    { fact: 'titled', operator: 'sizeAtLeast', value: law.titled.atLeast },
    ...law.titled.covering.map((it) => ({ fact: `titled.${it}`, operator: 'sizeAtLeast', value: 1 })),
  )
  rule(
    'siteManagers',
    { fact: 'siteManagers', operator: 'sizeAtLeast', value: law.siteManagers.atLeast },
    ...law.siteManagers.covering.map((it) => ({ fact: `post.${it}`, operator: 'sizeAtLeast', value: 1 })),
  )
  rule('workers', { fact: 'workers', operator: 'sizeAtLeast', value: law.workers.atLeast })
  rule('leadProjects', { fact: 'led', operator: 'sizeAtLeast', value: law.leadProjects })
  const requirements = [
    'netAssets',
    'technicalLead',
    'constructors',
    'titled',
    'siteManagers',
    'workers',
    'leadProjects',
  ]
  return {
    name: 'json-rules-engine 7.3.1, facts computed by the engine',
    evidence: 'ids of who counted',
    async judge(snapshot): Promise<Answer> {
      const { events, almanac } = await engine.run({ snapshot })
      const met = Object.fromEntries(requirements.map((it) => [it, events.some((event) => event.type === it)]))
      const counted: Answer['counted'] = {}
      for (const name of ['constructors', 'titled', 'siteManagers', 'workers'])
        counted[name] = await almanac.factValue<string[]>(name)
      counted.leadProjects = await almanac.factValue<string[]>('led')
      return { met, counted }
    },
  }
}

const at = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
