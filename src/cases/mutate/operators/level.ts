import { authorities } from '../../../corpus/schema/authority.ts'
import { grades } from '../../../domain/qualification.ts'
import { evidenceGrades } from '../../../domain/snapshot/fields.ts'
import type { Operator, Site } from '../mutant.ts'
import { keyOf, ownerOf } from '../sites.ts'

/** A level, a grade, an authority or a step of a scale one higher and one lower. */
export const level: Operator & { name: 'level' } = {
  name: 'level',
  mutate(site) {
    const { value } = site
    const scale = typeof value === 'string' ? scaleOf(site) : []
    const at = scale.indexOf(value as string)
    return at < 0 ? [] : [scale[at + 1], scale[at - 1]].flatMap((to) => (to === undefined ? [] : [{ to }]))
  },
}

function scaleOf(site: Site): readonly string[] {
  const { path, lexicon } = site
  const owner = ownerOf(site)
  const key = keyOf(site)
  if (key === 'atLeast' && typeof owner['metric'] === 'string') return lexicon.metric(owner['metric'])?.scale ?? []
  if (key === 'grade' && path.at(-2) === 'like') return grades
  if (key === 'authority' || key === 'issuedBy') return authorities
  if (path.at(-2) === 'evidence') return evidenceGrades
  if (key !== 'level') return []
  if (path.at(-2) === 'titled') return lexicon.titleLevels
  if (path.at(-2) === 'worker') return lexicon.tradeLevels
  return [owner['as']].flat().flatMap((it) => lexicon.registration(String(it))?.levels ?? [])
}
