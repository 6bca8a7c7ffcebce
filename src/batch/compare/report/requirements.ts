import type { Refusal } from '../../../assess/finding.ts'
import { type CommonCause, commonCauseText } from '../../../report/commonCause.ts'
import type { Lang } from '../../../report/index.ts'
import { localeOf } from '../../../report/locales/index.ts'
import type { StandardNames } from '../../../report/standardNames.ts'
import { isMove, type Moves, type StandardImpact } from '../impact.ts'
import { type ImpactMove, moveOf } from './moves.ts'
import { impactWordsOf } from './words.ts'

/** One kind of flip of one requirement, with why it is so, the most frequent reason first. */
export interface ImpactRequirement extends ImpactMove {
  qualification: string
  item: string
  reasons: { text: string; count: number }[]
}

/** The impact on a standard, and how it is called. */
export type Named = StandardImpact & { names: StandardNames }

/** The flips of each requirement, and the items that are refused by one law alone. */
export function requirementsOf({ names, moves, findings }: Named, lang: Lang | undefined): ImpactRequirement[] {
  const words = impactWordsOf(lang)
  const { refusalNames } = localeOf(lang)
  const rows = (item: string, of: Moves, states: Readonly<Record<string, string>>, say: (reason: string) => string) =>
    Object.entries(of)
      .filter(([name]) => isMove(name))
      .map(([name, { count, reasons }]): ImpactRequirement => {
        const said = Object.entries(reasons).map(([reason, times]) => ({ text: say(reason), count: times }))
        return { qualification: names.name, item, ...moveOf(name, states, words), count, reasons: said.sort(byCount) }
      })
  const refused = Object.entries(moves).filter(([, it]) => Object.keys(it.reasons).length > 0)
  return [
    ...rows(
      words.admission,
      Object.fromEntries(refused),
      words.states,
      (reason) => refusalNames[(JSON.parse(reason) as Pick<Refusal, 'code'>).code],
    ),
    ...Object.entries(findings).flatMap(([key, of]) =>
      rows(names.requirement(key), of, words.results, (reason) =>
        commonCauseText(JSON.parse(reason) as CommonCause, names.words),
      ),
    ),
  ]
}

/** The most frequent first; equal ones by what they say, so that the order is that of the counts alone. */
export function byCount(a: Counted, b: Counted): number {
  const name = (it: Counted) => `${it.qualification ?? ''}\0${it.item ?? ''}\0${it.text}`
  return b.count - a.count || (name(a) < name(b) ? -1 : 1)
}

interface Counted {
  text: string
  count: number
  qualification?: string
  item?: string
}
