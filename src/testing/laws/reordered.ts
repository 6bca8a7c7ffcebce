import type { ItemAssessment } from '../../assess/finding.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'

/** A list in an order that numbers decide. */
function shuffled<T>(list: readonly T[], keys: readonly number[]): T[] {
  return list
    .map((it, i) => [keys[i % keys.length]! * 31 + i * keys[0]!, it] as const)
    .sort((a, b) => (a[0] % 97) - (b[0] % 97))
    .map(([, it]) => it)
}

/** The same filing in another order. Unit projects keep theirs: the first of a project carries the contract sum. */
export function reordered(
  { enterprise, people, projects, equipment, application, ...rest }: Snapshot,
  keys: readonly number[],
): Snapshot {
  const list = <T>(it: readonly T[] | undefined) => (it === undefined ? undefined : shuffled(it, keys))
  return {
    ...rest,
    enterprise: {
      ...enterprise,
      qualifications: list(enterprise.qualifications),
      penalties: list(enterprise.penalties),
      premises: list(enterprise.premises),
      officers: list(enterprise.officers),
    },
    people: list(people)?.map((it) => ({
      ...it,
      registrations: list(it.registrations),
      titles: list(it.titles),
      posts: list(it.posts),
      skills: list(it.skills),
      insurance: list(it.insurance),
      workHistory: list(it.workHistory),
    })),
    projects: list(projects),
    equipment: list(equipment),
    application: { ...application, items: shuffled(application.items, keys) },
  }
}

/** What must not depend on the order: verdicts, counts, shortages, who does not count. */
export function essence(items: readonly ItemAssessment[]) {
  const sorted = <T>(list: readonly T[]) => list.map((it) => JSON.stringify(it)).sort()
  return sorted(
    items.map((it) => ({
      qualification: it.qualification,
      outcome: it.outcome,
      verdict: it.verdict,
      refusals: it.refusals.map(({ code }) => code),
      people: sorted(it.people.map(({ person, standing }) => ({ person, standing }))),
      short: it.jointlyShort,
      findings: it.findings.map(({ key, verdict, has, causes, notCounted }) => ({
        key,
        verdict,
        counts:
          has.of === 'people' || has.of === 'machines'
            ? has.lines
            : has.of === 'projects'
              ? has.classes.map((c) => c.verdict)
              : [],
        causes: sorted(causes.map(({ code }) => code)),
        notCounted: sorted(notCounted.map(({ id, unit, mayCount }) => ({ id, unit, mayCount }))),
      })),
    })),
  )
}
