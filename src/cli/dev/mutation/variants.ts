import type { Mutant } from '../../../cases/mutate/mutant.ts'
import { yearOf } from '../../../domain/day.ts'
import type { Snapshot } from '../../../domain/snapshot/snapshot.ts'

/** Filings near a passing one in which a mutant may show. */
export function variantsOf(filing: Snapshot, mutant: Mutant): Snapshot[] {
  return [
    ...olderProjects(filing, mutant),
    ...otherWords(filing, mutant),
    ...otherSizes(filing, mutant),
    ...excludedToo(filing, mutant),
    ...smallerMachines(filing, mutant),
    ...otherLeaders(filing, mutant),
    ...fewOtherwise(filing, mutant),
  ]
}

function olderProjects(filing: Snapshot, { path, from }: Mutant): Snapshot[] {
  if (!path.includes('lookbackYears') || typeof from !== 'number') return []
  const year = yearOf(filing.application.acceptedOn!)
  return [from - 1, from, from + 1, from + 2].flatMap((years) => {
    const acceptedOn = `${year - years}-06-30`
    const projects = filing.projects?.map((it) => ({ ...it, acceptedOn }))
    const penalties = [{ act: '恶意拖欠', decidedOn: acceptedOn }]
    return [
      { ...filing, ...(projects === undefined ? {} : { projects }) },
      { ...filing, enterprise: { ...filing.enterprise, penalties } as never },
    ]
  })
}

/** The dropped word in place of each that stands beside it. */
function otherWords(filing: Snapshot, { operator, from, parents }: Mutant): Snapshot[] {
  if (typeof from !== 'string' && operator !== 'dropDemand') return []
  const owner = parents.at(operator === 'dropSynonym' ? -2 : -1)
  const list = operator === 'dropSynonym' ? [(owner as { name: string }).name] : [owner, from].flat()
  const words = list.filter((it): it is string => typeof it === 'string')
  const instead = operator === 'dropDemand' ? ['其他'] : [from as string]
  return instead.flatMap((other) =>
    words
      .filter((it) => it !== other)
      .flatMap((word) => {
        const put = <T>(it: T): T =>
          JSON.parse(JSON.stringify(it).replaceAll(JSON.stringify(word), JSON.stringify(other)))
        // The nearest first: a case says no more than it must.
        const { people, projects, equipment } = filing
        return [
          { ...filing, ...(people && { people: put(people) }) },
          { ...filing, ...(projects && { projects: put(projects) }), ...(equipment && { equipment: put(equipment) }) },
          put(filing),
        ]
      })
      .filter((it) => JSON.stringify(it) !== JSON.stringify(filing)),
  )
}

/** The measured quantity of a test at its figure and about it. */
function otherSizes(filing: Snapshot, { from, parents, path }: Mutant): Snapshot[] {
  const test = (parents.at(-1) ?? {}) as { metric?: string }
  if (
    typeof from !== 'number' ||
    test.metric === undefined ||
    !['atMost', 'below', 'above', 'atLeast'].includes(String(path.at(-1)))
  )
    return []
  return [from, from - 1, from + 1, from - 0.5, from + 0.5].map((value) => {
    const quantities = (list: readonly { metric: string; value: number }[] = []) =>
      list.map((it) => (it.metric === test.metric ? { ...it, value } : it))
    return {
      ...filing,
      projects: filing.projects?.map((it) => ({
        ...it,
        units: it.units?.map((unit) => ({ ...unit, quantities: quantities(unit.quantities as never) })),
      })),
      equipment: filing.equipment?.map((it) => ({ ...it, capacities: quantities(it.capacities as never) })),
    } as Snapshot
  })
}

/** Projects that are of a work which the law leaves out as well. */
function excludedToo(filing: Snapshot, { path, from }: Mutant): Snapshot[] {
  if (path.at(-1) !== 'not' && path.at(-2) !== 'not') return []
  return [from].flat().map((word) => ({
    ...filing,
    projects: filing.projects?.map((it) => ({
      ...it,
      units: it.units?.map((unit) => ({ ...unit, what: [unit.what, word as string].flat() })),
    })),
  }))
}

/** Machines below a test that is dropped whole. */
function smallerMachines(filing: Snapshot, { operator, from }: Mutant): Snapshot[] {
  const { metric, atLeast } = (from ?? {}) as { metric?: string; atLeast?: unknown }
  if (operator !== 'dropTest' || typeof atLeast !== 'number') return []
  const smaller = (it: { metric: string }) => (it.metric === metric ? { ...it, value: atLeast / 2 } : it)
  const equipment = filing.equipment?.map((it) => ({ ...it, capacities: it.capacities?.map(smaller) }))
  return [{ ...filing, equipment } as Snapshot]
}

/** Projects led by others than the technical lead. */
function otherLeaders(filing: Snapshot, { path, parents }: Mutant): Snapshot[] {
  if (!path.includes('leadProjects')) return []
  const lead = filing.application.items[0]!.technicalLead
  const kinds = new Map(
    (filing.people ?? [])
      .filter((it) => it.id !== lead)
      .map((it) => [JSON.stringify([it.registrations, it.titles, it.posts, it.skills]), it.id]),
  )
  return [...kinds.values()].flatMap((person) => {
    const led = {
      ...filing,
      projects: filing.projects?.map((it) => ({
        ...it,
        leaders: it.leaders?.map((leader) => ({ ...leader, person })),
      })),
    }
    const words = [
      '其他',
      ...LEVELS,
      ...wordsIn(parents.find((it) => (it as { kind?: string }).kind === 'leadProjects')),
    ]
    return [
      led,
      ...words.flatMap((word) => [
        registeredAs(led, person, 'specialties', [word]),
        registeredAs(led, person, 'level', word),
      ]),
    ]
  })
}

function registeredAs(filing: Snapshot, person: string, key: 'specialties' | 'level', value: unknown): Snapshot {
  const people = filing.people?.map((it) =>
    it.id === person ? { ...it, registrations: it.registrations?.map((own) => ({ ...own, [key]: value })) } : it,
  )
  return { ...filing, people } as Snapshot
}

/** A few people with another word of the requirement on their certificates, or with a word that it does not have. */
function fewOtherwise(filing: Snapshot, { parents }: Mutant): Snapshot[] {
  const at = parents.findLastIndex((it) => (it as { kind?: string }).kind === 'people')
  if (at < 0) return []
  const requirement = parents[at] as { atLeast?: number; ofWhich?: { atLeast?: number }[] }
  const words = [...new Set(wordsIn(requirement))]
  const sizes = new Set([1, 2])
  for (const { atLeast } of requirement.ofWhich ?? []) {
    if (typeof atLeast !== 'number' || typeof requirement.atLeast !== 'number') continue
    for (const it of [atLeast, atLeast - 1, atLeast + 1]) sizes.add(requirement.atLeast - it)
  }
  const lead = filing.application.items[0]!.technicalLead
  const variants: Snapshot[] = []
  for (const word of words)
    for (const other of [...words, '其他', ...LEVELS])
      for (const size of sizes) {
        let left = size
        const people = filing.people?.map((it) => {
          const certificates = JSON.stringify([it.registrations, it.titles, it.posts, it.skills])
          if (left <= 0 || it.id === lead || !certificates.includes(JSON.stringify(word))) return it
          left--
          const text = certificates.replaceAll(JSON.stringify(word), JSON.stringify(other))
          const [registrations, titles, posts, skills] = JSON.parse(text)
          return { ...it, registrations, titles, posts, skills }
        })
        if (word !== other && left === 0 && size > 0) variants.push({ ...filing, ...(people && { people }) })
      }
  return variants
}

const LEVELS = ['一级', '二级', '初级', '中级', '高级', '初级工', '中级工', '高级工']

function wordsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap((it) => (typeof it === 'string' ? [it] : wordsIn(it)))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, it]) =>
    key === 'level' || key === 'in' ? [it].flat().filter((word) => typeof word === 'string') : wordsIn(it),
  )
}
