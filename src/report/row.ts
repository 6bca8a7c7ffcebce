import type { Finding } from '../assess/finding.ts'
import type { Verdict } from '../assess/verdict.ts'
import { sectionOf } from '../corpus/requirements/index.ts'
import type { RoutedRequirement } from '../corpus/routing.ts'
import type { Confidence } from '../corpus/schema/common.ts'
import { reasonTexts } from './causes.ts'
import { citationOf } from './citation.ts'
import { phrase } from './locales/phrases.ts'
import { type NotCountedText, notCountedText } from './notCounted.ts'
import { headingOf, requirementText, type Words } from './words.ts'

/** One part of a row where the law joins several by any or all. */
export interface RowPart {
  item: string
  requirement: string
  has: string
  verdict: Verdict
  result: string
  reasons: string[]
}

/** One requirement in the table of the report. */
export interface ReportRow {
  number: number
  key: string
  section: string
  item: string
  requirement: string
  has: string
  verdict: Verdict
  result: string
  /** Numbered within the row, as the platform prints them. */
  reasons: string[]
  citation: string
  confidence: Confidence
  /** The people seated for the requirement. */
  counted: string[]
  notCounted: NotCountedText[]
  parts: RowPart[]
}

/** The row of one finding. */
export function rowOf(
  number: number,
  finding: Finding,
  routed: RoutedRequirement | undefined,
  words: Words,
): ReportRow {
  const { requirement, verdict, key } = finding
  const parts = (finding.parts ?? []).map((part) => partOf(part, words))
  return {
    number,
    key,
    section: words.locale.sections[sectionOf(requirement)],
    item: headingOf(requirement, words),
    requirement: requirementText(requirement, words),
    has: hasText(finding, words),
    verdict,
    result: words.locale.results[verdict],
    reasons: numbered(reasonTexts(finding, words)),
    citation: citationOf(routed, words),
    confidence: routed?.citation.confidence ?? 'medium',
    counted: seatedIn(finding).map(words.person),
    notCounted: [finding, ...(finding.parts ?? [])].flatMap((it) =>
      it.notCounted.map((one) => notCountedText(one, words)),
    ),
    parts,
  }
}

const partOf = (part: Finding, words: Words): RowPart => ({
  item: headingOf(part.requirement, words),
  requirement: requirementText(part.requirement, words),
  has: hasText(part, words),
  verdict: part.verdict,
  result: words.locale.results[part.verdict],
  reasons: numbered(reasonTexts(part, words)),
})

function hasText(finding: Finding, words: Words): string {
  if (finding.parts !== undefined && finding.parts.length > 0)
    return words.locale.sentences(finding.parts.map((part, i) => `(${i + 1}) ${hasText(part, words)}`))
  return phrase(words.locale.has, 'of', finding.has, words)
}

function seatedIn({ has, parts = [] }: Finding): string[] {
  const own = has.of === 'people' ? has.seated : []
  return [...new Set([...own, ...parts.flatMap(seatedIn)])]
}

const numbered = (texts: readonly string[]) => texts.map((text, i) => `${i + 1}. ${text}`)
