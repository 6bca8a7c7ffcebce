import type { PassingBase } from '../../../cases/caseFile.ts'
import { assessedText } from '../../../cases/mutate/assessedText.ts'
import { categoryOf } from '../../../cases/mutate/category.ts'
import { stretchesOf } from '../../../cases/mutate/equivalences/stretches.ts'
import type { Mutant } from '../../../cases/mutate/mutant.ts'
import { planFor } from '../../../cases/plans.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import { routesTo } from '../../../corpus/routing.ts'
import { addDays, type Day } from '../../../domain/day.ts'
import { grades, parseQualification, printQualification, type Qualification } from '../../../domain/qualification.ts'
import { type ApplicationKind, applicationKinds } from '../../../domain/snapshot/application.ts'

/** Bases for whose filings a mutant reads another law, those of the mutated grade first. */
export function* basesFor(
  mutant: Mutant,
  corpus: Corpus,
  mutated: Corpus,
  grade: unknown = mutant.path[1],
): Generator<PassingBase> {
  const rank = (it: Qualification) => (it.grade === grade ? 0 : 1)
  const profiles = ['全国', ...corpus.profiles.map((it) => it.id).filter((it) => it !== '全国')]
  for (const profile of profiles)
    for (const kind of ['升级', ...applicationKinds.filter((it) => it !== '升级')] as const)
      for (const day of daysOf(mutant, corpus, mutated, profile)) {
        const [left, right] = [planFor(corpus, day, profile).law, planFor(mutated, day, profile).law]
        const standards = left.standards.toSorted((a, b) => rank(a.qualification) - rank(b.qualification))
        for (const standard of standards) {
          const other = right.standard(standard.qualification)
          const differs =
            mutant.kind === 'vocabulary' ||
            other === undefined ||
            assessedText(left, standard, [kind], false) !== assessedText(right, other, [kind], false)
          const isOpen = left.routes.length > 0 && routesTo(left, standard, kind).length > 0
          // Nobody is promoted to the lowest grade.
          const isPossible = kind !== '升级' || !standard.selectable.lowest
          if (differs && isPossible && (isOpen || mutant.kind === 'route' || mutant.operator === 'date'))
            yield baseOf(standard.qualification, day, profile, kind)
        }
      }
}

const EARLIEST = '2015-01-01'
const LONG = 200

function daysOf(mutant: Mutant, corpus: Corpus, mutated: Corpus, profile: string): Day[] {
  const own = stretchesOf(corpus, profile)
  const starts = mutant.operator === 'date' ? [...own, ...stretchesOf(mutated, profile)] : own
  const days = [...new Set([EARLIEST, ...starts])].filter((it) => it >= EARLIEST).sort()
  // The middle of a long stretch is a day like any other; of a short one its first day.
  return days.map((day, i) => {
    const inside = addDays(day, LONG / 2)
    return mutant.operator !== 'date' && inside < (days[i + 1] ?? '9999') ? inside : day
  })
}

function baseOf(qualification: Qualification, day: Day, profile: string, kind: ApplicationKind): PassingBase {
  const { grade } = qualification
  const lower = grades[grades.indexOf(grade) + 1]
  const held =
    kind === '首次'
      ? []
      : kind === '升级' && lower !== undefined
        ? [printQualification({ ...qualification, grade: lower })]
        : kind === '增项'
          ? [categoryOf(qualification).includes('监理') ? '工程监理通信工程专业乙级' : '通信工程施工总承包三级']
          : [printQualification(qualification)]
  const readable = held.filter((it) => parseQualification(it) !== undefined)
  return {
    qualification: printQualification(qualification),
    day,
    profile,
    kind,
    ...(readable.length === 0 ? {} : { holding: readable }),
  }
}
