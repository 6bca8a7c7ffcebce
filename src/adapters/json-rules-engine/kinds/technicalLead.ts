import { MAY, SURE } from '../../../assess/counting/check.ts'
import { yearsOf } from '../../../assess/credentials/experience.ts'
import { weightAt } from '../../../assess/peopleView.ts'
import type { TechnicalLeadRequirement } from '../../../corpus/requirements/technicalLead.ts'
import type { Predicate } from '../../../corpus/schema/predicate.ts'
import { type Bounds, figureOf, OPEN, oneBy } from '../bounds.ts'
import { atLeast, type Bounded, join } from '../condition.ts'
import { type Ask, type Asked, type JsonKind, judgeVariant } from '../kind.ts'

type LeadAsked = Asked<TechnicalLeadRequirement>

const leadOf = ({ context: { snapshot, item } }: LeadAsked) =>
  snapshot.people?.find((it) => it.id === item.technicalLead)

/** Does the person named count at all on the day? */
function technicalLeadCounts(asked: LeadAsked): Bounds {
  const lead = leadOf(asked)
  if (lead === undefined) return OPEN
  const view = asked.context.people
  const weight = weightAt(view, view.people.indexOf(lead))
  return { sure: weight === SURE ? 1 : 0, possible: weight >= MAY ? 1 : 0 }
}

/** Full years of a kind of work. */
function technicalLeadYears(asked: LeadAsked): Bounds {
  const history = leadOf(asked)?.workHistory
  if (history === undefined) return OPEN
  const { words } = asked.context.law.lexicon.accept('experience', String(asked.params.in))
  return yearsOf(history, words, asked.context.day)
}

/** Does the person hold a certificate as described? */
function technicalLeadHolds(asked: LeadAsked): Bounds {
  if (leadOf(asked) === undefined) return OPEN
  const who = asked.params.holds as Predicate
  return oneBy(judgeVariant({ kind: 'technicalLead', who }, asked).verdict)
}

function conditionsOf(who: Predicate, ask: Ask): Bounded {
  if ('any' in who)
    return join(
      'any',
      who.any.map((it) => conditionsOf(it, ask)),
    )
  if ('all' in who)
    return join(
      'all',
      who.all.map((it) => conditionsOf(it, ask)),
    )
  if (!('experienced' in who)) return atLeast(ask('technicalLeadHolds', { holds: who }), 1)
  const { in: work, years } = who.experienced
  return atLeast(ask('technicalLeadYears', { in: work }), figureOf(years))
}

/** The technical lead: counts at all, and has each part of the description. */
export const technicalLead: JsonKind<TechnicalLeadRequirement> = {
  kind: 'technicalLead',
  facts: { technicalLeadCounts, technicalLeadYears, technicalLeadHolds },
  conditions: ({ who }, ask) => join('all', [atLeast(ask('technicalLeadCounts'), 1), conditionsOf(who, ask)]),
}
