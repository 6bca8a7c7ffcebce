import { type Grade, grades, type Qualification, sameCategory } from '../domain/qualification.ts'
import { type Citation, lowered } from './citation.ts'
import type { ConsolidatedRequirement, Standard } from './consolidate.ts'
import { holdsDoubt } from './doubts.ts'
import { isComposite, type Requirement } from './requirements/index.ts'
import type { LeadProjectsRequirement } from './requirements/leadProjects.ts'
import type { PerformanceRequirement } from './requirements/performance.ts'
import type { PerformanceClass, Works } from './requirements/works.ts'

/** The classes of other grades, with the citation of those of the grade that is named. */
interface Referred {
  classes: PerformanceClass[] | 'unknown'
  citation: Citation | undefined
}

/** Puts the classes of other grades into the requirements that refer to them, wherever these stand. */
export function resolveReferences(standards: readonly Standard[]): Standard[] {
  const performanceOf = (of: Qualification, grade: Grade): Referred => {
    const wanted = grades.slice(0, grades.indexOf(grade) + 1)
    const found = standards
      .filter((it) => sameCategory(it.qualification, of) && wanted.includes(it.qualification.grade))
      .flatMap((it) => it.requirements.flatMap(performanceIn).map((line) => ({ ...line, of: it.qualification.grade })))
      // The grade that is named comes before the higher ones: it asks for the least.
      .toReversed()
    const lists = found.map((it) => it.requirement.of)
    const classesOf = (lines: typeof found) => lines.flatMap(({ requirement: { of } }) => (of === 'unknown' ? [] : of))
    const named = classesOf(found.filter((it) => it.of === grade))
    const higher = classesOf(found.filter((it) => it.of !== grade))
    const classes = [...named, ...higher.filter((it) => !isOutdone(it, named))]
    return {
      classes: classes.length === 0 || lists.includes('unknown') ? 'unknown' : classes,
      citation: found[0]?.citation,
    }
  }
  return standards.map((standard) => ({
    ...standard,
    requirements: standard.requirements.map((it) => {
      const { requirement, citation } = resolve(it, (grade) => performanceOf(standard.qualification, grade))
      return requirement === it.requirement ? it : { ...it, requirement, citation }
    }),
  }))
}

/**
 * Is a doubted class of a higher grade asked of the grade named too, by figures that are sure? Whatever the true figures
 * are, they are no less, so what serves the doubted class serves the sure one.
 */
const isOutdone = (it: PerformanceClass, named: readonly PerformanceClass[]) =>
  holdsDoubt(it) && named.some((other) => !holdsDoubt(other) && kindOf(other) === kindOf(it))

/** The works that a class describes and what it measures of them, without its figures. */
const kindOf = (it: PerformanceClass): string =>
  [
    ...new Set(
      worksIn(it).map(({ what, where = [], whereAny = [] }) => {
        return JSON.stringify([what, [...where, ...whereAny].map(({ metric }) => metric)])
      }),
    ),
  ]
    .sort()
    .join()

function worksIn(it: PerformanceClass): Works[] {
  if ('any' in it) return it.any.flatMap(worksIn)
  if ('all' in it) return it.all.flatMap(worksIn)
  return 'pool' in it ? it.pool : [it]
}

type Cited<R extends Requirement> = Pick<ConsolidatedRequirement, 'citation'> & { requirement: R }

/** A line that rests on the classes of another grade is no surer than they are. */
function resolve(it: Cited<Requirement>, performanceOf: (grade: Grade) => Referred): Cited<Requirement> {
  const { requirement, citation } = it
  if (isComposite(requirement)) {
    const of: Requirement[] = []
    let least = citation
    for (const part of requirement.of) {
      const resolved = resolve({ requirement: part, citation: least }, performanceOf)
      of.push(resolved.requirement)
      least = resolved.citation
    }
    return of.every((part, i) => part === requirement.of[i])
      ? it
      : { requirement: { ...requirement, of }, citation: least }
  }
  if (requirement.kind !== 'leadProjects') return it
  const { like } = requirement
  const referred: Referred =
    'works' in like ? { classes: [{ what: like.works }], citation: undefined } : performanceOf(like.grade)
  const filled: LeadProjectsRequirement = { ...requirement, classes: referred.classes }
  return {
    requirement: filled,
    citation: referred.citation?.confidence === 'low' ? lowered(citation, referred.citation) : citation,
  }
}

/** The lines of performance in a requirement, those joined with others included. */
function performanceIn({ requirement, citation }: Cited<Requirement>): Cited<PerformanceRequirement>[] {
  if (!isComposite(requirement)) return requirement.kind === 'performance' ? [{ requirement, citation }] : []
  const parts = requirement.of.flatMap((part) => performanceIn({ requirement: part, citation }))
  // A total that is asked besides so many projects describes none of them.
  const single = parts.filter((it) => it.requirement.of === 'unknown' || !it.requirement.of.every(isTotal))
  return requirement.kind === 'all' && single.length > 0 ? single : parts
}

const isTotal = (it: PerformanceClass) =>
  'sum' in it && it.sum !== undefined && it.atLeast === undefined && it.where === undefined && it.whereAny === undefined
