import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Standard } from '../../src/corpus/consolidate.ts'
import { routesTo } from '../../src/corpus/routing.ts'
import type { ApplicationKind } from '../../src/domain/snapshot/application.ts'
import {
  assess,
  compile,
  consolidate,
  mend,
  type Plan,
  parseSnapshot,
  remediesFor,
  type Snapshot,
  shippedCorpus,
} from '../../src/index.ts'

const FILINGS = new URL('../../fixtures/filings/', import.meta.url)

/** The filings of the fixtures that can be read. */
export function fixtures(): { name: string; snapshot: Snapshot }[] {
  return readdirSync(FILINGS)
    .filter((it) => it.endsWith('.json'))
    .flatMap((name) => {
      const snapshot = read(readFileSync(new URL(name, FILINGS), 'utf8'))
      return snapshot === undefined ? [] : [{ name, snapshot }]
    })
}

function read(text: string): Snapshot | undefined {
  try {
    const parsed = parseSnapshot(JSON.parse(text))
    return parsed.ok ? parsed.value : undefined
  } catch {
    return undefined
  }
}

export const planOn = (day: string, profile?: string) => compile(consolidate(shippedCorpus, { day, profile }))

/** A filing that shows nothing but empty lists, for a standard by a kind of application. */
export function emptyFiling(standard: Standard, kind: ApplicationKind, day: string): Snapshot {
  return {
    enterprise: {
      name: '西藏雪域建设有限公司',
      region: 'inRegion',
      legalForm: 'enterprise',
      penalties: [],
      qualifications: [],
      officers: [],
    },
    people: [],
    equipment: [],
    projects: [],
    application: { kind, acceptedOn: day, items: [{ qualification: standard.qualification }] },
  } as Snapshot
}

/** The kinds of application that a route of the law is open to. */
export const kindsOf = ({ law }: Plan, standard: Standard): ApplicationKind[] =>
  (['首次', '升级', '增项', '延续'] as const).filter((kind) => routesTo(law, standard, kind).length > 0)

/** A filing mended until nothing more can be. */
export function mended(plan: Plan, snapshot: Snapshot): Snapshot {
  return mend(snapshot, remediesFor(plan, assess(plan, snapshot)), plan)
}

type Change = (it: Snapshot) => void

const every = <T>(list: T[] | undefined, n: number, change: (it: T) => void) =>
  (list ?? []).forEach((it, i) => {
    if (i % n === 0) change(it)
  })

/** Ways to spoil a filing: less, later, unknown. */
const changes: Readonly<Record<string, Change>> = {
  'one person less': (it) => it.people?.pop(),
  'half of the people': (it) => it.people?.splice(0, Math.ceil(it.people.length / 2)),
  'no people shown': (it) => {
    delete it.people
    delete it.enterprise.officers
    for (const item of it.application.items) delete item.technicalLead
  },
  'some registrations unknown': (it) => every(it.people, 2, (person) => delete person.registrations),
  'some insurance unknown': (it) => every(it.people, 3, (person) => delete person.insurance),
  'some titles without a level': (it) =>
    every(it.people, 2, (person) => every(person.titles, 1, (title) => delete title.level)),
  'some registrations expired': (it) =>
    every(it.people, 2, (person) =>
      every(person.registrations, 1, (own) => {
        own.validUntil = '2000-01-01'
      }),
    ),
  'some too old': (it) =>
    every(it.people, 4, (person) => {
      person.birthMonth = '1930-01'
    }),
  'no work history': (it) => every(it.people, 1, (person) => delete person.workHistory),
  'a poor firm': (it) => {
    it.enterprise.registeredCapitalYuan = 10_000
    if (it.enterprise.netAssets !== undefined) it.enterprise.netAssets.yuan = 10_000
  },
  'assets unknown': (it) => {
    delete it.enterprise.registeredCapitalYuan
    delete it.enterprise.netAssets
  },
  'facts of the enterprise unknown': (it) => {
    for (const key of ['legalForm', 'penalties', 'qualifications', 'officers', 'declarations', 'premises'] as const)
      delete it.enterprise[key]
  },
  'a partnership': (it) => {
    it.enterprise.legalForm = 'partnership'
  },
  'one project less': (it) => it.projects?.pop(),
  'some projects not measured': (it) =>
    every(it.projects, 2, (project) => every(project.units, 1, (unit) => delete unit.quantities)),
  'no projects shown': (it) => delete it.projects,
  'some leaders unknown': (it) => every(it.projects, 2, (project) => delete project.leaders),
  'one machine less': (it) => it.equipment?.pop(),
  'some machines of unknown owner': (it) => every(it.equipment, 2, (machine) => delete machine.ownership),
  'no machines shown': (it) => delete it.equipment,
  'declarations withdrawn': (it) =>
    every(it.enterprise.declarations, 1, (declaration) => {
      declaration.made = false
    }),
}

/** A filing spoiled in every way; or in every third, beginning with one of them. */
export function spoiled(snapshot: Snapshot, third?: number): { how: string; snapshot: Snapshot }[] {
  return Object.entries(changes)
    .filter((_, i) => third === undefined || (i + third) % 3 === 0)
    .map(([how, change]) => {
      const copy = structuredClone(snapshot)
      change(copy)
      keepReferences(copy)
      expect(parseSnapshot(JSON.parse(JSON.stringify(copy)))).toMatchObject({ ok: true })
      return { how, snapshot: copy }
    })
}

/** Lets go of whoever is named and no longer there. */
function keepReferences({ people = [], enterprise, projects, application }: Snapshot) {
  const known = new Set(people.map((it) => it.id))
  if (enterprise.officers !== undefined) enterprise.officers = enterprise.officers.filter((it) => known.has(it.person))
  for (const project of projects ?? [])
    if (project.leaders !== undefined) project.leaders = project.leaders.filter((it) => known.has(it.person))
  for (const item of application.items) if (!known.has(item.technicalLead ?? '')) delete item.technicalLead
}
