import { localeOf } from '../locales/index.ts'
import { gathered } from '../notCounted.ts'
import type { OneTimeNotice } from '../notice.ts'

/** One entry of the notice: a title and labelled lines under it. */
export interface NoticeEntry {
  title: string
  lines: [string, string][]
}

/** One of the three lists of the notice. */
export interface NoticeSection {
  heading: string
  entries: NoticeEntry[]
}

type Labelled = [string, readonly string[]]

/** The lists of a notice that have entries, in the words of its language: one form for every renderer. */
export function noticeSections(notice: OneTimeNotice): NoticeSection[] {
  const locale = localeOf(notice.lang)
  const { labels, colon, sentences } = locale
  const title = (number: number, it: { qualification: string; heading: string }) =>
    `${number}. ${it.qualification} / ${it.heading}`
  const lines = (...all: Labelled[]): [string, string][] =>
    all.flatMap(([label, texts]) => texts.filter((text) => text !== '').map((text): [string, string] => [label, text]))
  const sections: NoticeSection[] = [
    {
      heading: labels.deficiencies,
      entries: notice.deficiencies.map((it) => ({
        title: title(it.number, it),
        lines: lines(
          [labels.requirement, [it.requirement ?? '']],
          [labels.what, it.what],
          [
            labels.notCounted,
            gathered(it.notCounted, locale).map(({ name, reasons }) => colon(name, sentences(reasons))),
          ],
          [labels.submit, it.submit],
          [labels.basis, [it.citation]],
        ),
      })),
    },
    {
      heading: labels.missingFacts,
      entries: notice.missingFacts.map((it, i) => ({
        title: title(i + 1, it),
        lines: lines(
          [labels.what, it.reasons],
          [labels.where, it.missing],
          [labels.submit, it.submit],
          [labels.basis, [it.citation]],
        ),
      })),
    },
    {
      heading: labels.lawUnknown,
      entries: notice.lawUnknown.map((it, i) => ({
        title: title(i + 1, it),
        lines: lines([labels.requirement, [it.requirement]], [labels.what, it.reasons], [labels.basis, [it.citation]]),
      })),
    },
  ]
  return sections.filter(({ entries }) => entries.length > 0)
}
