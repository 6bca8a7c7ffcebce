import type { Test, Works } from '../../src/corpus/requirements/works.ts'
import { sum } from '../../src/domain/amount.ts'
import type { Quantity } from '../../src/domain/snapshot/fields.ts'
import type { Project, UnitProject } from '../../src/domain/snapshot/works.ts'
import { toBase } from '../../src/domain/units.ts'
import { applicant, evidenced, type Scene, selected } from './scene.ts'
import { and, known, or, type Tri } from './tri.ts'

/** A unit project; `unit` is absent for a project that does not show its units, which may be any number of anything. */
export interface Built {
  project: Project
  unit: UnitProject | undefined
}

/** The unit projects of the projects selected for the item. */
export function builtOf({ snapshot, item }: Scene): Built[] {
  return selected(snapshot.projects, item.projects).flatMap((project): Built[] =>
    project.units === undefined ? [{ project, unit: undefined }] : project.units.map((unit) => ({ project, unit })),
  )
}

/** What a requirement asks of every project. */
export interface Terms {
  earliest?: string
  role?: string | readonly string[] | undefined
  independent?: boolean | undefined
  platformGrades?: readonly string[] | undefined
  own: boolean
}

/** Is a unit project counted at all: finished and accepted in time, by the applicant, as the law wants it contracted? */
export function builtCounts({ project, unit }: Built, terms: Terms, scene: Scene): Tri {
  const { day, law } = scene
  const { role, independent, platformGrades, earliest = '0000-01-01', own } = terms
  return and(
    known(acceptedOn({ project, unit }), (on) => earliest <= on && on <= day),
    known(unit?.qualityAccepted ?? project.qualityAccepted, (it) => it),
    project.disqualified !== true,
    !own || (project.contractor ?? applicant(scene)) === applicant(scene),
    role === undefined ? true : known(project.role, (it) => law.lexicon.accept('roles', role).words.has(it)),
    independent === true ? known(project.independent, (it) => it) : true,
    platformGrades === undefined ? true : known(project.platformGrade, (it) => platformGrades.includes(it)),
    evidenced(project.evidence, 'project', scene),
  )
}

export const acceptedOn = ({ project, unit }: Built) => unit?.acceptedOn ?? project.acceptedOn

/** Is a unit project of a description? */
export function isOf(it: Built, works: Works, scene: Scene): Tri {
  const { unit } = it
  if (unit === undefined) return undefined
  const { lexicon } = scene.law
  const what = [unit.what].flat()
  const falls = (phrase: string | string[]) => what.some((word) => lexicon.accept('works', phrase).words.has(word))
  const hasPart = (word: string) =>
    known(unit.contains, (parts) => parts.some((it) => lexicon.accept('parts', word).words.has(it)))
  const passes = (test: Test): Tri =>
    carriedElsewhere(it, test.metric, scene) ? false : passesTest(quantitiesOf(it, test.metric, scene), test, scene)
  const { atLeast, of = [] } = works.containsAtLeast ?? {}
  return and(
    falls(works.what),
    works.not === undefined ? true : !falls(works.not),
    works.role === undefined
      ? true
      : known(it.project.role, (role) => lexicon.accept('roles', works.role!).words.has(role)),
    ...(works.where ?? []).map(passes),
    works.whereAny === undefined ? true : or(...works.whereAny.map(passes)),
    ...(works.contains ?? []).map(hasPart),
    works.containsAtLeast === undefined
      ? true
      : known(unit.contains, () =>
          typeof atLeast === 'number' ? of.filter((word) => hasPart(word)).length >= atLeast : undefined,
        ),
  )
}

/** The quantities of a metric; the first unit of a project carries the contract sum. */
export function quantitiesOf({ project, unit }: Built, metric: string, scene: Scene): Quantity[] {
  const definition = scene.law.lexicon.metric(metric)
  const names = [metric, definition?.name, ...(definition?.synonyms ?? [])]
  const own = (unit?.quantities ?? []).filter((it) => names.includes(it.metric))
  const carries = definition?.readFrom === 'contract' && unit !== undefined && project.units?.[0] === unit
  if (own.length > 0 || !carries || project.contractYuan === undefined) return own
  return [{ metric, value: project.contractYuan, unit: '元' }]
}

/** Does another unit of the project carry the contract sum that a metric is read from? */
function carriedElsewhere(it: Built, metric: string, scene: Scene): boolean {
  const { project, unit } = it
  const readFromContract = scene.law.lexicon.metric(metric)?.readFrom === 'contract'
  return (
    readFromContract &&
    unit !== undefined &&
    project.units?.[0] !== unit &&
    quantitiesOf(it, metric, scene).length === 0
  )
}

export const inBase = (it: Quantity) => (it.unit === undefined ? Number(it.value) : toBase(Number(it.value), it.unit))

/** Does any of some quantities pass a test? None measured: not known. */
export function passesTest(quantities: readonly Quantity[], test: Test, scene: Scene): Tri {
  if (quantities.length === 0) return undefined
  const scale = scene.law.lexicon.metric(test.metric)?.scale
  const passes = (it: Quantity): Tri => {
    if (scale !== undefined) return scale.indexOf(String(it.value)) >= scale.indexOf(String(test.atLeast))
    const compare = (bound: unknown, holds: (value: number, bound: number) => boolean): Tri =>
      bound === undefined ? true : typeof bound === 'number' ? holds(inBase(it), toBase(bound, test.unit!)) : undefined
    return and(
      compare(test.atLeast, (value, bound) => value >= bound),
      compare(test.above, (value, bound) => value > bound),
      compare(test.atMost, (value, bound) => value <= bound),
      compare(test.below, (value, bound) => value < bound),
    )
  }
  return or(...quantities.map(passes))
}

/** What a unit adds to a sum: surely so much, and perhaps so much. What is not measured adds nothing surely and may add anything. */
export function adds(
  it: Built,
  metric: string,
  scene: Scene,
  only: { part?: string; year?: number } = {},
): { sure: number; may: number } {
  const inPart = (q: Quantity) =>
    q.part !== undefined && scene.law.lexicon.accept('parts', only.part!).words.has(q.part)
  const measured = quantitiesOf(it, metric, scene).filter((q) => only.part === undefined || inPart(q))
  if (measured.length === 0) return { sure: 0, may: carriedElsewhere(it, metric, scene) ? 0 : Number.POSITIVE_INFINITY }
  const whole = measured.filter((q) => q.part === undefined)
  const counted = only.part === undefined && whole.length > 0 ? whole : measured
  if (only.year === undefined) return { sure: sum(counted.map(inBase)), may: sum(counted.map(inBase)) }
  const yearOf = (q: Quantity) =>
    q.year ?? (acceptedOn(it) === undefined ? undefined : Number(acceptedOn(it)!.slice(0, 4)))
  const inYear = counted.filter((q) => yearOf(q) === only.year)
  const perhaps = counted.filter((q) => yearOf(q) === undefined)
  return { sure: sum(inYear.map(inBase)), may: sum([...inYear, ...perhaps].map(inBase)) }
}
