import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Filing } from '../filing.ts'

type Addition = (snapshot: Snapshot, more: Filing['more']) => Snapshot

/** Adds to a list that is known; a list that is not known stays so. */
function joined<T>(list: readonly T[] | undefined, more: readonly T[] | undefined): T[] | undefined {
  return list === undefined ? undefined : [...list, ...(more ?? [])]
}

const certificates =
  (key: 'registrations' | 'titles' | 'posts' | 'skills'): Addition =>
  (snapshot, more) => ({
    ...snapshot,
    people: snapshot.people?.map((it) => ({
      ...it,
      [key]: joined<unknown>(
        it[key],
        more.people?.flatMap((p): unknown[] => p[key] ?? []),
      ),
    })),
  })

const richer =
  (by: number): Addition =>
  (snapshot) => {
    const { registeredCapitalYuan: capital, netAssets } = snapshot.enterprise
    return {
      ...snapshot,
      enterprise: {
        ...snapshot.enterprise,
        ...(capital === undefined ? {} : { registeredCapitalYuan: capital + by }),
        ...(netAssets === undefined ? {} : { netAssets: { ...netAssets, yuan: netAssets.yuan + by } }),
      },
    }
  }

/** What a filing may have more of, by name. */
export const additions: Readonly<Record<string, Addition>> = {
  person: (snapshot, more) => ({ ...snapshot, people: joined(snapshot.people, more.people) }),
  registration: certificates('registrations'),
  title: certificates('titles'),
  'post certificate': certificates('posts'),
  'worker certificate': certificates('skills'),
  project: (snapshot, more) => ({ ...snapshot, projects: joined(snapshot.projects, more.projects) }),
  machine: (snapshot, more) => ({ ...snapshot, equipment: joined(snapshot.equipment, more.equipment) }),
  yuan: richer(1),
  'much money': richer(4_000_000),
}
