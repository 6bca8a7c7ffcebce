import type { Day } from '../../domain/day.ts'
import { nearest } from '../../domain/nearest.ts'
import type { Selector } from '../schema/common.ts'
import { selects } from '../select.ts'
import { standardTexts } from '../texts.ts'
import { type LintCheck, writtenRoutes } from './context.ts'

/** A rule on procedure as written, with its place; the `where` of extensions and bans may be wide, never empty. */
interface WrittenRule {
  file: string
  path: (string | number)[]
  rule: { where: Selector; instrument?: string | undefined; from?: Day | undefined; until?: Day | undefined }
}

/** Rules on validity, extensions and bans name known instruments and words, select something, and end after they begin. */
export const procedure: LintCheck = ({ corpus, lexicon, report }) => {
  const texts = standardTexts(corpus)
  const instruments = new Set(corpus.instruments.map((it) => it.id))
  const unknown = (file: string, path: (string | number)[], id: string | undefined) => {
    if (id !== undefined && !instruments.has(id)) report('unknown-instrument', file, path, { found: id })
  }
  for (const { file, instrument } of [...corpus.validity, ...corpus.bans]) unknown(file, ['instrument'], instrument)
  for (const { file, rules } of corpus.authority)
    rules.forEach((it, i) => {
      unknown(file, ['rules', i, 'instrument'], it.instrument)
    })
  for (const { file, path, route } of writtenRoutes(corpus))
    if (path.length > 0) unknown(file, [...path, 'instrument'], route.instrument)
  const holders = [...corpus.validity, ...corpus.bans, ...corpus.profiles]
  const rules = holders.flatMap((holder): WrittenRule[] =>
    (['rules', 'validity', 'extensions', 'bans'] as const).flatMap((key) => {
      const list = (holder as Partial<Record<typeof key, WrittenRule['rule'][]>>)[key] ?? []
      return list.map((rule, i) => ({ file: holder.file, path: [key, i], rule }))
    }),
  )
  for (const { file, path, rule } of rules) {
    unknown(file, [...path, 'instrument'], rule.instrument)
    if (!texts.some((it) => selects(rule.where, it.selectable))) report('selects-nothing', file, [...path, 'where'])
    if (rule.from !== undefined && rule.until !== undefined && rule.until < rule.from)
      report('bad-shape', file, [...path, 'until'], { found: rule.until, allowed: ['>= from'] })
  }
  for (const { file, bans } of [...corpus.bans, ...corpus.profiles])
    bans?.forEach(({ on }, i) => {
      const acts = on === 'mark' ? [] : on.acts
      acts.forEach((act, j) => {
        if (lexicon.knows('acts', act)) return
        const near = nearest(act, lexicon.words('acts'))
        const more = { found: act, detail: { vocabulary: 'acts' }, ...(near === undefined ? {} : { near }) }
        report('unknown-term', file, ['bans', i, 'on', 'acts', j], more)
      })
    })
}
