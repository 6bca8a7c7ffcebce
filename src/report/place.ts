import type { Finding, ItemAssessment } from '../assess/finding.ts'
import { citationOf } from './citation.ts'
import { headingOf, type Words } from './words.ts'

/** Where an entry of the notice belongs. */
export interface Place {
  item: number
  qualification: string
  /** The key of the requirement, or the code of the refusal. */
  key: string
  heading: string
  citation: string
}

/** The place of an item as a whole. */
export function placeOf(item: ItemAssessment, key: string, words: Words): Place {
  const qualification = words.locale.qualification(item.qualification, words)
  return { item: item.index + 1, qualification, key, heading: words.locale.labels.qualification, citation: '' }
}

/** The place of one finding, with its citation. */
export function findingPlace(item: ItemAssessment, finding: Finding, words: Words): Place {
  const routed = item.requirements.find((it) => it.key === finding.key)
  const heading = headingOf(finding.requirement, words)
  return { ...placeOf(item, finding.key, words), heading, citation: citationOf(routed, words) }
}
