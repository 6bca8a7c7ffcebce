import { applyChange, changesOf, concerns, type StandardState, type TextState } from '../changes.ts'
import { resolveProfile } from '../profile.ts'
import { requirement } from '../requirements/index.ts'
import { standardTexts } from '../texts.ts'
import type { LintCheck } from './context.ts'

/** Every change hits something, every requirement that it names exists, and what it leaves behind is still well formed. */
export const amendments: LintCheck = ({ corpus, report }) => {
  const profiles = corpus.profiles.flatMap((it) => {
    try {
      return [resolveProfile(corpus, it.id)]
    } catch {
      report('unknown-profile', it.file, ['extends'], { found: it.extends, allowed: corpus.profiles.map((p) => p.id) })
      return []
    }
  })
  const states = standardTexts(corpus).map((text) => {
    const entries = Object.entries(text.requirements).map(([key, it]): [string, TextState] => {
      return [key, { requirement: it, inForce: true, history: [] }]
    })
    const state: StandardState = { requirements: new Map(entries), cancelled: undefined }
    return { text, state }
  })
  const own = profiles.flatMap((it) => it.changes.filter((change) => change.instrument === it.id))
  const wanted = [...changesOf(corpus, undefined), ...own]
  for (const dated of wanted) {
    const path = ['changes', dated.index]
    const hit = new Set<string>()
    for (const { text, state } of states) {
      if (!concerns(dated, text.selectable)) continue
      for (const key of applyChange(state, dated)) {
        hit.add(key)
        const after = state.requirements.get(key)
        if (dated.change.set !== undefined && after !== undefined && !requirement.safeParse(after.requirement).success)
          report('bad-path', dated.file, [...path, 'set'], { found: key, detail: { grade: text.grade } })
      }
    }
    const { drop, restore, set } = dated.change
    const named = drop ?? restore ?? (set === undefined ? undefined : Object.keys(set).map((it) => it.split('/')[0]!))
    if (hit.size === 0) report('amendment-hits-nothing', dated.file, path)
    else
      for (const key of named ?? [])
        if (!hit.has(key)) report('amendment-hits-nothing', dated.file, path, { found: key })
  }
}
