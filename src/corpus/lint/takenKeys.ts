import { nearest } from '../../domain/nearest.ts'
import { sameCategory } from '../../domain/qualification.ts'
import type { Corpus } from '../corpus.ts'
import { requirementKinds } from '../requirements/index.ts'
import { selects } from '../select.ts'
import { type StandardText, standardTexts } from '../texts.ts'
import { type LintCheck, writtenRoutes } from './context.ts'

/** A route takes and excepts only requirements that some grade of the categories it leads to has or is given, or kinds. */
export const takenKeys: LintCheck = ({ corpus, report }) => {
  const texts = standardTexts(corpus)
  const keysOf = new Map(texts.map((it) => [it, requirementKeys(corpus, it)]))
  for (const { file, path, route } of writtenRoutes(corpus)) {
    const { where, assess } = route
    const led = texts.filter((it) => selects(where, it.selectable))
    if (typeof assess === 'string' || led.length === 0) continue
    const around = texts.filter((it) => led.some((own) => sameCategory(own.qualification, it.qualification)))
    // A key named like its kind may be of standards that are not encoded yet.
    const known = new Set([...Object.keys(requirementKinds), ...around.flatMap((it) => keysOf.get(it)!)])
    assess.forEach((part, i) => {
      const named = { take: part.take === 'all' ? [] : part.take, except: part.except ?? [] }
      for (const [list, keys] of Object.entries(named))
        keys.forEach((key, j) => {
          if (known.has(key)) return
          const near = nearest(key, known)
          const more = { found: key, ...(near === undefined ? {} : { near }) }
          report('selects-nothing', file, [...path, 'assess', i, list, j], more)
        })
    })
  }
}

/** The keys that a standard has or is given by an amendment or a profile, whenever. */
function requirementKeys(corpus: Corpus, text: StandardText): string[] {
  const added = [...corpus.amendments, ...corpus.profiles]
    .flatMap((it) => it.changes ?? [])
    .filter((it) => selects(it.where, text.selectable))
    .flatMap((it) => Object.keys(it.add ?? {}))
  return [...Object.keys(text.requirements), ...added]
}
