import type { Law } from '../../../src/corpus/consolidate.ts'
import { addDays } from '../../../src/domain/day.ts'
import type { BookStandard } from '../book.ts'
import { type Content, html, table } from '../html.ts'
import { paths } from '../paths.ts'
import type { View } from '../view.ts'

/** Who grants a qualification, on which days, and which profiles take filings for it. */
export function standardAuthority(it: BookStandard, view: View): Content {
  const { say, locale } = view
  const rows = [...view.book.laws].flatMap(([profile, laws]) =>
    periods(it, laws).map(({ from, until, law, authority }) => [
      view.link(paths.profile(profile), view.titles.get(profile) ?? profile),
      view.days(from, until),
      say.authorityOf(authority.authority),
      law.profile.authorities.includes(authority.authority) ? say.yes : html`<span class="refused">${say.no}</span>`,
      view.citing(
        locale.citation({ ...authority, history: [] }, view.wordsOf(law)),
        authority.instrument,
        view.wordsOf(law),
      ),
    ]),
  )
  return table([locale.labels.profile, say.period, say.authority, say.accepted, locale.labels.basis], rows)
}

interface Period {
  from: string
  until: string | undefined
  law: Law
  authority: NonNullable<ReturnType<Law['authority']>>
}

function periods({ selectable, stretches }: BookStandard, laws: readonly Law[]): Period[] {
  const first = stretches.at(-1)!.from
  const cancelled = stretches[0]!.standard.cancelled?.effective
  const found: Period[] = []
  for (const law of laws) {
    const authority = law.authority(selectable)
    if (authority === undefined || law.from < first || (cancelled !== undefined && law.from >= cancelled)) continue
    const last = found.at(-1)
    const same = last !== undefined && JSON.stringify(last.authority) === JSON.stringify(authority)
    if (same && last.until !== undefined && addDays(last.until, 1) === law.from)
      found[found.length - 1] = { ...last, until: law.until, law }
    else found.push({ from: law.from, until: law.until, law, authority })
  }
  return found
}
