import { consolidate, DEFAULT_PROFILE, type Law } from '../../../corpus/consolidate.ts'
import { enactedOn } from '../../../corpus/reform.ts'
import { parseQualification } from '../../../domain/qualification.ts'
import { summary } from '../../../report/compare/headTexts.ts'
import { compareStandards } from '../../../report/index.ts'
import { localeOf } from '../../../report/locales/index.ts'
import type { ImpactOptions } from './impactReport.ts'

/** What differs in the text of a standard, in short. */
export interface LawChange {
  qualification: string
  changes: string[]
}

const NEWEST = '9999-12-31'

/**
 * What the other law changes in some standards; `undefined` where the first law is that of many days.
 *
 * @param printed - qualifications as certificates print them
 */
export function lawChanges(
  printed: readonly string[],
  { corpus, compare, profile = DEFAULT_PROFILE, asOf, lang }: ImpactOptions,
): LawChange[] | undefined {
  if (compare.day !== undefined && asOf === undefined) return undefined
  const [dayA, dayB] = [asOf ?? NEWEST, compare.day ?? asOf ?? NEWEST]
  const { reform } = compare
  const a = consolidate(corpus, { day: dayA, profile })
  const b = consolidate(reform === undefined ? corpus : enactedOn(corpus, reform, dayB), {
    day: dayB,
    profile: compare.profile ?? profile,
  })
  const side = (law: Law, name: string) => {
    const qualification = parseQualification(name)
    const standard = qualification === undefined ? undefined : law.standard(qualification)
    return standard === undefined ? undefined : { law, standard }
  }
  return printed.flatMap((name): LawChange[] => {
    const [before, after] = [side(a, name), side(b, name)]
    if (before === undefined || after === undefined) return []
    const compared = compareStandards(before, after, { lang })
    const changes = summary(compared, localeOf(lang))
    return changes.length === 0 ? [] : [{ qualification: compared.b.name, changes }]
  })
}
