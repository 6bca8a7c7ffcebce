import { consolidate } from '../../corpus/consolidate.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { type ExplainedException, explainedOrder, type OrderReport } from '../../corpus/strength/explained.ts'
import type { Explanation } from '../../corpus/strength/explanation.ts'
import type { Demand, GradeException } from '../../corpus/strength/gradeOrder.ts'
import { localeOf } from '../locales/index.ts'
import type { Lang } from '../locales/locale.ts'
import { headingOf, requirementText, type Words, wordsFor } from '../words.ts'

/** One exception to the order of grades in words. */
export interface DescribedException {
  pair: string
  key: string
  item: string
  from: string
  until?: string
  days: string
  higher?: string
  lower: string
  /** Where the two stand: the higher grade’s line and what dropped it, the lower grade’s line. */
  citations: { higher?: string; droppedBy?: string; lower: string }
  weaknesses: string[]
  why?: string
}

/** The exceptions to the order of grades in words. */
export interface OrderDescription {
  schema: 'zizhi/order@1'
  lang: Lang
  corpusVersion: string
  profile: string
  count: { exceptions: number; unexplained: number; open: number }
  exceptions: DescribedException[]
  /** What cannot be compared, because a figure or a text is not known. */
  open: DescribedException[]
  /** Explanations of the rules that do not fit. */
  wrong: string[]
}

export interface DescribeOrderOptions {
  lang?: Lang
  /** Only these exceptions; the explanations are checked against all. */
  only?: (it: GradeException) => boolean
}

/**
 * Describes where a higher grade asks less than the next lower one, with both texts, their citations and why it is so.
 *
 * @throws RangeError for a profile that the corpus does not have
 * @example
 * describeOrder(shippedCorpus, '全国').count.unexplained // 0
 */
export function describeOrder(
  corpus: Corpus,
  profile: string,
  { lang, only = () => true }: DescribeOrderOptions = {},
): OrderDescription {
  const locale = localeOf(lang)
  const words = wordsFor(consolidate(corpus, { day: '9999-12-31', profile }), locale)
  const report: OrderReport = explainedOrder(corpus, profile)
  const shown = report.exceptions.filter((it) => only(it.exception))
  const open = report.open.filter(only)
  const unexplained = shown.filter((it) => it.explanation === undefined).length
  return {
    schema: 'zizhi/order@1',
    lang: locale.lang,
    corpusVersion: corpus.version,
    profile,
    count: { exceptions: shown.length, unexplained, open: open.length },
    exceptions: shown.map((it) => described(it, words)),
    open: open.map((exception) => described({ exception }, words)),
    wrong: report.wrong.map(({ explanation, found }) =>
      locale.order.wrong({ why: whyOf(explanation, words), found, count: explanation.count }),
    ),
  }
}

const whyOf = ({ why, en }: Explanation, { locale }: Words) => (locale.lang === 'en' ? en : why)

function described({ exception: it, explanation }: ExplainedException, words: Words): DescribedException {
  const { locale } = words
  const citation = ({ citation: { instrument, clause } }: Demand) =>
    locale.citation({ instrument, clause, history: [] }, words)
  const { instead, asked, droppedBy, until } = it
  return {
    pair: it.pair,
    key: it.key,
    item: headingOf(asked.requirement, words),
    from: it.from,
    ...(until === undefined ? {} : { until }),
    days: locale.order.days(it.from, until),
    ...(instead === undefined ? {} : { higher: requirementText(instead.requirement, words) }),
    lower: requirementText(asked.requirement, words),
    citations: {
      ...(instead === undefined ? {} : { higher: citation(instead) }),
      ...(droppedBy === undefined ? {} : { droppedBy: locale.historyLine(droppedBy, words) }),
      lower: citation(asked),
    },
    weaknesses: it.weaknesses.map((one) => locale.order.weaknesses(one, words)),
    ...(explanation === undefined ? {} : { why: whyOf(explanation, words) }),
  }
}
