import { assess, judge } from '../../assess/assess.ts'
import type { Assessment, ItemJudgement, Judgement, Refusal } from '../../assess/finding.ts'
import type { Plan } from '../../assess/plan.ts'
import { planner } from '../../assess/planner.ts'
import { DEFAULT_PROFILE } from '../../corpus/consolidate.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Day } from '../../domain/day.ts'
import { printQualification } from '../../domain/qualification.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { localeOf } from '../../report/locales/index.ts'
import { refusalText } from '../../report/refusal.ts'
import { wordsFor } from '../../report/words.ts'
import { countItem } from '../judging/countItem.ts'
import type { JudgingOptions } from '../options.ts'
import type { Detail } from '../record.ts'
import type { BatchSummary } from '../summary.ts'
import { countFlips, type Flip, flipped, flipsBetween, type ItemSide } from './flips.ts'
import { addMove, emptyImpact, type Impact, impactOn } from './impact.ts'
import { type OtherLaw, otherPlanner } from './otherLaw.ts'
import type { ComparedFiling, ComparedItem, ComparedOutcome, ComparedRefusal } from './record.ts'

/** A filing judged by two laws, without its origin. */
export type JudgedByBoth = Pick<ComparedFiling, 'day' | 'a' | 'b' | 'items'>

/**
 * Judges filings by the law of their day and by another one, and adds each to a summary. Most filings fare alike by both:
 * only what differs is judged with every reason.
 */
export function bothJudge(
  corpus: Corpus,
  other: OtherLaw,
  { profile = DEFAULT_PROFILE, detail = 'findings', lang }: Pick<JudgingOptions, 'profile' | 'detail' | 'lang'>,
): (snapshot: Snapshot, day: Day) => { judged: JudgedByBoth; addTo: (summary: BatchSummary) => void } {
  const planA = planner(corpus, profile)
  const planB = otherPlanner(corpus, profile, other)
  const locale = localeOf(lang)

  const sidesOf = (plan: Plan, { items, snapshot }: Assessment): ItemSide[] =>
    items.map((item) => ({ item, words: wordsFor(plan.law, locale, { snapshot, requirements: item.requirements }) }))

  return (snapshot, day) => {
    const plans = [planA(day), planB(day)] as const
    const [a, b] = [judge(plans[0], snapshot), judge(plans[1], snapshot)]
    const explained = differ(a, b) ? plans.map((plan) => sidesOf(plan, assess(plan, snapshot))) : undefined
    const judged = a.items.map((item, i) => {
      const both = compareItems(item, b.items[i]!)
      const sides = explained === undefined ? undefined : ([explained[0]![i]!, explained[1]![i]!] as const)
      // Without a standard nothing is judged: that is no finding of its own.
      const alone = both.from === 'noStandard' || both.to === 'noStandard'
      const flips = sides === undefined || alone ? [] : flipsBetween(sides[0].item, sides[1].item)
      return { ...both, flips, shown: shown(both, flips, sides, detail) }
    })
    const addTo = (summary: BatchSummary) => {
      summary.impact ??= emptyImpact()
      summary.outcomes[a.outcome]++
      addMove(summary.impact.filings, a.outcome, b.outcome)
      for (const it of judged) countBoth(it, summary, summary.impact)
    }
    return { judged: { day, a: a.outcome, b: b.outcome, items: judged.map((it) => it.shown) }, addTo }
  }
}

/** An item judged by both laws, and what of it differs. */
interface Both {
  a: ItemJudgement
  b: ItemJudgement
  qualification: string
  from: ComparedOutcome
  to: ComparedOutcome
  /** Refusals that stand under one law alone. */
  onlyA: Refusal[]
  onlyB: Refusal[]
}

function compareItems(a: ItemJudgement, b: ItemJudgement): Both {
  const [from, to] = [outcomeOf(a), outcomeOf(b)]
  const qualification = printQualification((from === 'noStandard' ? b : a).qualification)
  return { a, b, qualification, from, to, onlyA: refusalsAlone(a, b), onlyB: refusalsAlone(b, a) }
}

function shown(
  { qualification, from, to, onlyA, onlyB }: Both,
  flips: readonly Flip[],
  sides: readonly [ItemSide, ItemSide] | undefined,
  detail: Detail,
): ComparedItem {
  const result = { qualification, a: from, b: to }
  if (sides === undefined) return detail === 'verdict' ? result : { ...result, flipped: [] }
  return {
    ...result,
    ...inWords('refusedByA', onlyA, sides[0]),
    ...inWords('refusedByB', onlyB, sides[1]),
    ...(detail === 'verdict' ? {} : { flipped: flips.map((it) => flipped(it, ...sides, detail)) }),
  }
}

function countBoth(it: Both & { flips: readonly Flip[] }, summary: BatchSummary, impact: Impact): void {
  const { qualification, from, to, onlyA, onlyB } = it
  countItem(summary, it.a, qualification)
  const standard = impactOn(impact, qualification)
  const reasons = from === to ? [] : to === 'refused' ? onlyB : onlyA
  addMove(
    standard.moves,
    from,
    to,
    reasons.map(({ code }) => ({ code })),
  )
  if (from === 'refused' && to === 'refused') addMove(standard.behind, it.a.verdict, it.b.verdict)
  countFlips(it.flips, standard)
}

/** Tells whether two judgements of a filing differ in anything that is reported. */
function differ(a: Judgement, b: Judgement): boolean {
  return a.items.some((item, i) => {
    const other = b.items[i]!
    return (
      item.outcome !== other.outcome ||
      codesOf(item) !== codesOf(other) ||
      item.findings.length !== other.findings.length ||
      item.findings.some(({ key, verdict }, n) => {
        const twin = other.findings[n]!
        return twin.key !== key || twin.verdict !== verdict
      })
    )
  })
}

const codesOf = ({ refusals }: ItemJudgement) => refusals.map((it) => it.code).join()

/** What stands for an item under one law: that there is no standard at all, or its outcome. */
const outcomeOf = ({ outcome, refusals }: ItemJudgement): ComparedOutcome =>
  refusals.some((it) => it.code === 'unknownStandard') ? 'noStandard' : outcome

const refusalsAlone = (here: ItemJudgement, there: ItemJudgement): Refusal[] =>
  here.refusals.filter(({ code }) => !there.refusals.some((it) => it.code === code))

function inWords<K extends string>(key: K, refusals: readonly Refusal[], { words }: ItemSide) {
  if (refusals.length === 0) return {}
  const said = refusals.map((it): ComparedRefusal => ({ code: it.code, text: refusalText(it, words).text }))
  return { [key]: said } as Record<K, ComparedRefusal[]>
}
