import { consolidate, latestTexts, sameCategory } from '../corpus/consolidate.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { sectionOf } from '../corpus/requirements/index.ts'
import { parseQualification, printQualification, type Qualification } from '../domain/qualification.ts'
import { localeOf } from './locales/index.ts'
import type { Lang } from './locales/locale.ts'
import { headingOf, type Words, wordsFor } from './words.ts'

/** How a standard and its requirements are called, whatever the day. */
export interface StandardNames {
  /** Absent for a name that is no qualification. */
  qualification?: Qualification
  name: string
  /** Section and heading of a requirement; its key where no standard has it. */
  requirement(key: string): string
  words: Words
}

/**
 * Names by the newest law that has them, those of standards that have ended included.
 *
 * @returns a look-up by the printed name of a qualification
 * @example
 * standardNames(shippedCorpus, '西藏')('建筑工程施工总承包二级').requirement('netAssets') // '企业资产 · 净资产'
 */
export function standardNames(corpus: Corpus, profile: string, lang?: Lang): (printed: string) => StandardNames {
  const law = consolidate(corpus, { day: '9999-12-31', profile })
  const locale = localeOf(lang)
  const standards = [...law.standards, ...latestTexts(corpus)]
  return (printed) => {
    const own = standards.filter((it) => printQualification(it.qualification) === printed)
    const qualification = own[0]?.qualification ?? parseQualification(printed)
    // A route may take requirements from the lowest grade.
    const near =
      qualification === undefined ? [] : standards.filter((it) => sameCategory(it.qualification, qualification))
    const requirements = new Map(
      [...own, ...near].toReversed().flatMap((it) => it.requirements.map((one) => [one.key, one.requirement])),
    )
    const words = wordsFor(law, locale, {
      requirements: [...requirements].map(([key, requirement]) => ({ key, requirement })),
    })
    return {
      ...(qualification === undefined ? {} : { qualification }),
      name: qualification === undefined ? printed : locale.qualification(qualification, words),
      requirement(key) {
        const it = requirements.get(key)
        return it === undefined ? key : `${locale.sections[sectionOf(it)]} · ${headingOf(it, words)}`
      },
      words,
    }
  }
}
