import { LogicEngine } from 'json-logic-engine'
import type { Snapshot } from '../../src/index.ts'
import { type Answer, law, momentOf, type Peer } from '../work.ts'

type Logic = unknown
type Compiled<T> = (data: unknown) => T

const val = (...path: string[]): Logic => ({ val: path.length === 1 ? path[0] : path })
const is = (a: Logic, b: Logic): Logic => ({ '===': [a, b] })
const and = (...all: Logic[]): Logic => ({ and: all })
const or = (...any: Logic[]): Logic => ({ or: any })
const not = (it: Logic): Logic => ({ '!': [it] })
const some = (list: Logic, test: Logic): Logic => ({ some: [list, test] })
const filter = (list: Logic, test: Logic): Logic => ({ filter: [list, test] })
const idsOf = (list: Logic): Logic => ({ map: [list, val('id')] })

/**
 * json-logic-engine with rules compiled by `build`. Three rules in a row: who is eligible, the lists of people, the lead
 * projects. The built-in `length` and paths that climb out of an iterator (`[[1], "firm"]`) fall back to the interpreter,
 * so the size of a list and what belongs to the filing are operators of our own.
 */
export function jsonLogicEngine(): Peer {
  const engine = new LogicEngine()
  let moment: ReturnType<typeof momentOf>
  let firm: string
  let leaders: ReadonlySet<string>
  // biome-ignore lint/suspicious/noExplicitAny: the engine types the arguments of its operators so
  const operator = (name: string, method: (args: any) => unknown) =>
    engine.addMethod(name, method, { deterministic: false })
  operator('day', () => moment.day)
  operator('earliest', () => moment.earliest)
  operator('insured', () => moment.insured)
  operator('firm', () => firm)
  operator('leads', ([id]: [string]) => leaders.has(id))
  operator('atLeast', ([list, least]: [unknown[], number]) => list.length >= least)
  operator('notBefore', ([a, b]: [string | null, string]) => a !== null && a >= b)
  operator('only', ([list, it]: [string[] | null, string]) => list?.length === 1 && list[0] === it)
  operator('months', ([from, to]: [string, string | null]) => (to === null ? moment.months : at(to)) - at(from) + 1)
  const build = <T>(rule: Logic) => engine.build(rule) as Compiled<T>

  const inForce = or(is(val('validUntil'), null), { notBefore: [val('validUntil'), { day: [] }] })
  const eligible = build<Snapshot['people']>(
    filter(
      val('people'),
      and(
        { notBefore: [val('birthMonth'), { earliest: [] }] },
        { only: [val('employers'), { firm: [] }] },
        not(is(val('publicPost'), true)),
        some(
          val('insurance'),
          and(or(is(val('relation'), 'self'), is(val('relation'), 'branch'), is(val('payer'), { firm: [] })), {
            in: [{ insured: [] }, val('months')],
          }),
        ),
      ),
    ),
  )
  const constructorIn = (specialties: readonly string[]) =>
    some(
      val('registrations'),
      and(
        is(val('as'), '注册建造师'),
        not(is(val('temporary'), true)),
        is(val('unit'), { firm: [] }),
        { notBefore: [val('validUntil'), { day: [] }] },
        some(val('specialties'), { in: [val(), specialties] }),
      ),
    )
  const titledIn = (fields: readonly string[]) =>
    some(
      val('titles'),
      and(
        is(val('series'), '工程'),
        { in: [val('level'), law.titleLevels] },
        or({ in: [val('field'), fields] }, { in: [val('diplomaField'), fields] }),
      ),
    )
  const postIn = (posts: readonly string[] | undefined) =>
    some(val('posts'), posts === undefined ? inForce : and(inForce, { in: [val('post'), posts] }))
  const worker = some(val('skills'), and(inForce, { in: [val('level'), law.workers.levels] }))
  const expert = or(constructorIn(law.constructors.in), titledIn(law.titled.fields))
  const people = (test: Logic) => idsOf(filter(val('eligible'), test))
  const cover = (words: readonly string[], test: (word: string) => Logic) =>
    words.map((it) => some(val('eligible'), test(it)))

  type Lists = Record<'constructors' | 'titled' | 'siteManagers' | 'workers', string[]>
  const lists = build<Lists>({
    eachKey: {
      constructors: people(constructorIn(law.constructors.in)),
      titled: people(titledIn(law.titled.fields)),
      siteManagers: people(and(not(expert), postIn(undefined))),
      workers: people(and(not(expert), not(postIn(undefined)), worker)),
    },
  })
  const led = build<string[][]>({
    map: [
      filter(
        val('projects'),
        and(
          not(is(val('acceptedOn'), null)),
          not({ notBefore: [val('acceptedOn'), { cat: [{ day: [] }, '+'] }] }),
          is(val('qualityAccepted'), true),
          some(val('leaders'), { leads: [val('person')] }),
        ),
      ),
      idsOf(
        filter(
          val('units'),
          and(
            is(val('what'), '民用建筑'),
            some(val('quantities'), and(is(val('metric'), '地上层数'), { '>=': [val('value'), 8] })),
          ),
        ),
      ),
    ],
  })
  const verdicts = build<Answer['met']>({
    eachKey: {
      netAssets: { '>=': [val('capital'), law.netAssetsYuan] },
      technicalLead: some(
        val('lead'),
        and(or(titledIn([law.lead.field]), constructorIn([law.lead.specialty])), {
          '>=': [
            {
              reduce: [
                filter(val('workHistory'), is(val('work'), '工程施工技术管理')),
                { '+': [val('accumulator'), { months: [val('current', 'from'), val('current', 'to')] }] },
                0,
              ],
            },
            law.lead.years * 12,
          ],
        }),
      ),
      constructors: and(
        { atLeast: [val('constructors'), law.constructors.atLeast] },
        { atLeast: [filter(val('eligible'), constructorIn(['建筑工程'])), law.constructors.building] },
      ),
      titled: and(
        { atLeast: [val('titled'), law.titled.atLeast] },
        ...cover(law.titled.covering, (it) => titledIn(it === '给排水' ? ['给排水', '给水排水'] : [it])),
      ),
      siteManagers: and(
        { atLeast: [val('siteManagers'), law.siteManagers.atLeast] },
        ...cover(law.siteManagers.covering, (it) => postIn([it])),
      ),
      workers: { atLeast: [val('workers'), law.workers.atLeast] },
      leadProjects: { atLeast: [val('led'), law.leadProjects] },
    },
  })

  return {
    name: 'json-logic-engine 5.0.7, compiled',
    evidence: 'ids of who counted',
    judge(snapshot): Answer {
      moment = momentOf(snapshot)
      firm = snapshot.enterprise.name
      const able = eligible(snapshot)!
      const counted = lists({ eligible: able })
      const { technicalLead } = snapshot.application.items[0]!
      const lead = able.filter((it) => it.id === technicalLead)
      leaders = new Set([...counted.constructors, ...lead.map((it) => it.id)])
      const projects = snapshot.projects ?? []
      const leadProjects = led({ projects }).flat()
      const met = verdicts({
        ...counted,
        eligible: able,
        lead,
        led: leadProjects,
        capital: snapshot.enterprise.registeredCapitalYuan,
      })
      return { met, counted: { ...counted, leadProjects } }
    },
  }
}

const at = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
