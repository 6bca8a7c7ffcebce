import { ZenEngine } from '@gorules/zen-engine'
import { type Answer, law, momentOf, type Peer } from '../work.ts'

const list = (words: readonly string[]) => `[${words.map((it) => `'${it}'`).join(', ')}]`

/** ZEN compares numbers and dates, not texts: the days and months of certificates become dates where they are compared. */
const inForce = (it: string) => `(${it}.validUntil == null or d(${it}.validUntil) >= $.today)`

const constructorIn = (specialties: readonly string[]) =>
  `some(p.registrations ?? [] as r, r.as == '注册建造师' and r.temporary != true and r.unit == $.firm and r.validUntil != null
    and d(r.validUntil) >= $.today and some(r.specialties ?? [] as s, s in ${list(specialties)}))`
const titledIn = (fields: readonly string[]) =>
  `some(p.titles ?? [] as t, t.series == '工程' and t.level in ${list(law.titleLevels)}
    and (t.field in ${list(fields)} or t.diplomaField in ${list(fields)}))`
const postIn = (posts: readonly string[] | undefined) =>
  `some(p.posts ?? [] as c, ${inForce('c')}${posts === undefined ? '' : ` and c.post in ${list(posts)}`})`
const worker = `some(p.skills ?? [] as c, ${inForce('c')} and c.level in ${list(law.workers.levels)})`
const ids = (of: string) => `map(${of}, #.id)`
const covered = (words: readonly string[], test: (word: string) => string) =>
  words.map((it) => `some($.eligible as p, ${test(it)})`).join(' and ')

/** One expression node over the raw snapshot; each line may use those before it as `$.name`. */
const expressions: Record<string, string> = {
  today: 'd(day)',
  oldest: `d(earliest + '-01')`,
  firm: 'snapshot.enterprise.name',
  lead: 'snapshot.application.items[0].technicalLead',
  eligible: `filter(snapshot.people as p, p.birthMonth != null and d(p.birthMonth + '-01') >= $.oldest and len(p.employers ?? []) == 1
    and p.employers[0] == $.firm and p.publicPost != true
    and some(p.insurance ?? [] as i, (i.relation == 'self' or i.relation == 'branch' or i.payer == $.firm) and insured in i.months))`,
  builders: `filter($.eligible as p, ${constructorIn(law.constructors.in)})`,
  experts: `filter($.eligible as p, ${titledIn(law.titled.fields)})`,
  others: `filter($.eligible as p, not (${titledIn(law.titled.fields)}) and not (${constructorIn(law.constructors.in)}))`,
  posted: `filter($.others as p, ${postIn(undefined)})`,
  skilled: `filter($.others as p, not (${postIn(undefined)}) and ${worker})`,
  'counted.constructors': ids('$.builders'),
  'counted.titled': ids('$.experts'),
  'counted.siteManagers': ids('$.posted'),
  'counted.workers': ids('$.skilled'),
  leaders: `map(filter($.eligible as p, p.id == $.lead or ${constructorIn(law.constructors.in)}), #.id)`,
  'counted.leadProjects': `flatMap(
    filter(snapshot.projects as x, x.acceptedOn != null and d(x.acceptedOn) <= $.today and x.qualityAccepted == true
      and some(x.leaders ?? [] as l, l.person in $.leaders)) as x,
    map(filter(x.units ?? [] as u, u.what == '民用建筑'
      and some(u.quantities ?? [] as q, q.metric == '地上层数' and q.value >= 8)), #.id))`,
  'met.netAssets': `(snapshot.enterprise.registeredCapitalYuan ?? 0) >= ${law.netAssetsYuan}`,
  'met.technicalLead': `some(filter($.eligible, #.id == $.lead) as p, (${titledIn([law.lead.field])} or ${constructorIn([law.lead.specialty])})
    and sum(map(filter(p.workHistory ?? [] as h, h.work == '工程施工技术管理') as h,
      (h.to == null ? months : number(split(h.to, '-')[0]) * 12 + number(split(h.to, '-')[1]))
      - number(split(h.from, '-')[0]) * 12 - number(split(h.from, '-')[1]) + 1)) >= ${law.lead.years * 12})`,
  'met.constructors': `len($.builders) >= ${law.constructors.atLeast} and count($.builders as p, ${constructorIn(['建筑工程'])}) >= ${law.constructors.building}`,
  'met.titled': `len($.experts) >= ${law.titled.atLeast} and ${covered(law.titled.covering, (it) => titledIn(it === '给排水' ? ['给排水', '给水排水'] : [it]))}`,
  'met.siteManagers': `len($.posted) >= ${law.siteManagers.atLeast} and ${covered(law.siteManagers.covering, (it) => postIn([it]))}`,
  'met.workers': `len($.skilled) >= ${law.workers.atLeast}`,
  'met.leadProjects': `len($.counted.leadProjects) >= ${law.leadProjects}`,
}

/** @gorules/zen-engine: a decision of one expression node. The snapshot crosses into the native engine on every call. */
export function zen(): Peer {
  const content = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'judge',
        type: 'expressionNode',
        name: 'judge',
        position: { x: 1, y: 0 },
        content: {
          expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })),
          passThrough: false,
          inputField: null,
          outputPath: null,
          executionMode: 'single',
        },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'judge' },
      { id: 'b', type: 'edge', sourceId: 'judge', targetId: 'out' },
    ],
  }
  const decision = new ZenEngine().createDecision(content)
  return {
    name: '@gorules/zen-engine 0.54.0, expressions',
    evidence: 'ids of who counted',
    async judge(snapshot): Promise<Answer> {
      const { result } = await decision.evaluate({ snapshot, ...momentOf(snapshot) })
      return { met: result.met, counted: result.counted }
    },
  }
}
