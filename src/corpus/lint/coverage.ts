import { printQualification } from '../../domain/qualification.ts'
import { applicationKinds } from '../../domain/snapshot/application.ts'
import { sequenceOnly } from '../profile.ts'
import { selects } from '../select.ts'
import { standardTexts } from '../texts.ts'
import { type LintCheck, writtenRequirements } from './context.ts'

/** Every standard has counting rules and an authority; no two routes of one day compete. */
export const coverage: LintCheck = ({ corpus, report }) => {
  const reported = new Set<string>()
  for (const text of standardTexts(corpus)) {
    const { sequence } = text.qualification
    if (!corpus.counting.some((it) => selects(it.where, sequenceOnly(sequence))) && !reported.has(sequence)) {
      reported.add(sequence)
      report('no-counting', text.file, ['sequence'], { found: sequence })
    }
    if (!corpus.authority.some(({ rules }) => rules.some((it) => selects(it.where, text.selectable))))
      report('no-authority', text.file, ['grades', text.grade], { found: printQualification(text.qualification) })
  }
}

/** Of two routes open at once for the same application, which one is meant must be told by their days. */
export const routes: LintCheck = ({ corpus, report }) => {
  const effectiveOf = new Map(corpus.instruments.map((it) => [it.id, it.effective]))
  const texts = standardTexts(corpus)
  const dated = corpus.routes.map((it) => ({
    ...it,
    from: it.effective ?? effectiveOf.get(it.instrument) ?? '9999-12-31',
  }))
  dated.forEach((a, i) => {
    for (const b of dated.slice(i + 1)) {
      const kind = applicationKinds.find((it) => a.kinds.includes(it) && b.kinds.includes(it))
      if (kind === undefined || a.from !== b.from || a.onlyByName || b.onlyByName) continue
      const both = texts.find((it) => selects(a.where, it.selectable) && selects(b.where, it.selectable))
      if (both !== undefined)
        report('ambiguous-route', b.file, ['where'], {
          found: b.id,
          detail: { other: a.id, kind, qualification: printQualification(both.qualification) },
        })
    }
  })
}

/** Every requirement can name a source. */
export const citations: LintCheck = ({ corpus, report }) => {
  const inherited = new Map<string, boolean>()
  for (const { file, sources, grades } of corpus.standards)
    for (const [grade, text] of Object.entries(grades))
      inherited.set(JSON.stringify([file, grade]), (text?.sources ?? sources ?? []).length > 0)
  for (const { file, path, requirement } of writtenRequirements(corpus)) {
    const cited = (requirement.sources ?? []).length > 0 || requirement.clause !== undefined
    if (!cited && path[0] === 'grades' && inherited.get(JSON.stringify([file, path[1]])) !== true)
      report('missing-citation', file, path)
  }
}
