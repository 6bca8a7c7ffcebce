import type { Act } from '../assess/act.ts'
import type { Assessment, ItemAssessment, Remedy } from '../assess/finding.ts'
import { isLawUnknown, reasonTexts } from './causes.ts'
import { phrase } from './locales/phrases.ts'
import { actsFor, mendersOf, mendingsOf } from './mending.ts'
import { type NotCountedText, notCountedText } from './notCounted.ts'
import { findingPlace, type Place, placeOf } from './place.ts'
import { refusalText } from './refusal.ts'
import { requirementText, type Words } from './words.ts'

/** One thing to mend. */
export interface Deficiency extends Place {
  number: number
  requirement?: string
  what: string[]
  notCounted: NotCountedText[]
  /** What to submit, in words. */
  submit: string[]
  /** The same as data. */
  remedy: Act[]
  /** The numbers of the entries whose mending mends this one too. */
  mendedBy: number[]
}

/** Acts in words. */
export const actTexts = (acts: readonly Act[], words: Words) =>
  acts.map((it) => phrase(words.locale.acts, 'act', it, words))

/** Refusals first, then every unmet finding, in one numbering. */
export function deficienciesOf(assessment: Assessment, remedies: readonly Remedy[], words: Map<ItemAssessment, Words>) {
  const refusals = assessment.items.flatMap((item) =>
    item.refusals.map((it): Omit<Deficiency, 'number'> => {
      const { text, citation = '' } = refusalText(it, words.get(item)!)
      const remedy = actsFor(remedies, item.index, it.code)
      const heading = words.get(item)!.locale.labels.refusals
      const place = { ...placeOf(item, it.code, words.get(item)!), heading, citation }
      return {
        ...place,
        what: [text],
        notCounted: [],
        submit: actTexts(remedy, words.get(item)!),
        remedy,
        mendedBy: [],
      }
    }),
  )
  const mendings = mendingsOf(assessment, remedies)
  const numberOf = new Map(mendings.map((it, i) => [it, refusals.length + i + 1]))
  const findings = mendings.map((mending): Omit<Deficiency, 'number'> => {
    const { item, finding, acts } = mending
    const say = words.get(item)!
    const settled = acts.length > 0 || isLawUnknown(finding)
    const menders = settled ? [] : mendersOf(mending, mendings).map((it) => numberOf.get(it)!)
    const instead = menders.length > 0 ? say.locale.mendedWith(menders) : say.locale.labels.mendWholly
    return {
      ...findingPlace(item, finding, say),
      requirement: requirementText(finding.requirement, say),
      what: reasonTexts(finding, say),
      notCounted: [finding, ...(finding.parts ?? [])].flatMap((it) =>
        it.notCounted.map((one) => notCountedText(one, say)),
      ),
      submit: acts.length > 0 ? actTexts(acts, say) : [instead],
      remedy: acts,
      mendedBy: menders,
    }
  })
  return [...refusals, ...findings].map((it, i) => ({ number: i + 1, ...it }))
}
