import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../src/domain/snapshot/snapshot.ts'
import { anyFiling, type Filing } from './arbitraries/filing.ts'
import { isSeated, judgeLittle, rank } from './arbitraries/judge.ts'
import { runs } from './arbitraries/runs.ts'

type Addition = (snapshot: Snapshot, more: Filing['more']) => Snapshot

/** Adds to a list that is known; a list that is not known stays so. */
function joined<T>(list: readonly T[] | undefined, more: readonly T[] | undefined): T[] | undefined {
  return list === undefined ? undefined : [...list, ...(more ?? [])]
}

const toPeople =
  (key: 'registrations' | 'titles' | 'posts' | 'skills'): Addition =>
  (snapshot, more) => ({
    ...snapshot,
    people: snapshot.people!.map((it) => ({
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

const additions: Record<string, Addition> = {
  person: (snapshot, more) => ({ ...snapshot, people: joined(snapshot.people, more.people)! }),
  registration: toPeople('registrations'),
  title: toPeople('titles'),
  'post certificate': toPeople('posts'),
  'worker certificate': toPeople('skills'),
  project: (snapshot, more) => ({ ...snapshot, projects: joined(snapshot.projects, more.projects) }),
  machine: (snapshot, more) => ({ ...snapshot, equipment: joined(snapshot.equipment, more.equipment) }),
  yuan: richer(1),
  'much money': richer(4_000_000),
}

// Law 3. Exceptions, declared: a finding of seated people may go from met to jointly short when another requirement comes
// within reach (the item as a whole is never worse); one more qualification held may raise the net assets to show.
describe('law 3: more never makes worse', () => {
  it.each(Object.keys(additions))('one more %s', (name) => {
    fc.assert(
      fc.property(anyFiling(), ({ snapshot, profile, more }) => {
        const before = judgeLittle(snapshot, profile)
        const after = judgeLittle(additions[name]!(snapshot, more), profile)
        before.forEach((item, i) => {
          expect(rank(after[i]!.verdict)).toBeGreaterThanOrEqual(rank(item.verdict))
          item.findings.forEach((finding, f) => {
            if (isSeated(finding.requirement)) return
            expect(rank(after[i]!.findings[f]!.verdict), finding.key).toBeGreaterThanOrEqual(rank(finding.verdict))
          })
        })
      }),
      runs(150),
    )
  })
})
