import type { PremisesRequirement } from '../../../corpus/requirements/premises.ts'
import { exactly, figureOf, OPEN } from '../bounds.ts'
import { atLeast, join } from '../condition.ts'
import type { Asked, JsonKind } from '../kind.ts'

function fitting({ context, params }: Asked<PremisesRequirement>) {
  const { words } = context.law.lexicon.accept('premises', String(params.what))
  return context.snapshot.enterprise.premises?.filter((it) => words.has(it.what))
}

/** How many premises of the kind there are, and how large the largest is. */
export const premises: JsonKind<PremisesRequirement> = {
  kind: 'premises',
  facts: {
    premises(asked) {
      const list = fitting(asked)
      return list === undefined ? OPEN : exactly(list.length)
    },
    largestPremisesSqm(asked) {
      const areas = fitting(asked)?.map((it) => it.areaSqm)
      if (areas === undefined) return OPEN
      const sure = Math.max(0, ...areas.filter((it) => it !== undefined))
      return { sure, possible: areas.includes(undefined) ? null : sure }
    },
  },
  conditions({ what, atLeastSqm }, ask) {
    const found = atLeast(ask('premises', { what }), 1)
    if (atLeastSqm === undefined) return found
    return join('all', [found, atLeast(ask('largestPremisesSqm', { what }), figureOf(atLeastSqm))])
  },
}
