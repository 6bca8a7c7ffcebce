import { applyChange, changesOf, concerns, type StandardState, type TextState } from '../changes.ts'
import { resolveProfile } from '../profile.ts'
import { requirement } from '../requirements/index.ts'
import { standardTexts } from '../texts.ts'
import { blamed, cellsOfText, newFaults } from './changed.ts'
import type { Fault, LintCheck } from './context.ts'

/** Every change hits something, every requirement that it names exists, and what it leaves behind is still well formed. */
export const amendments: LintCheck = ({ corpus, lexicon, report }) => {
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
    const faults = new Map<string, Parameters<typeof report>>()
    const blame = ({ code, more }: Fault, at: (string | number)[]) =>
      faults.set(JSON.stringify([code, at, more]), [code, dated.file, [...path, ...at], more])
    for (const { text, state } of states) {
      if (!concerns(dated, text.selectable)) continue
      const before = new Map(state.requirements)
      for (const key of applyChange(state, dated)) {
        hit.add(key)
        const after = state.requirements.get(key)?.requirement
        const { set, add } = dated.change
        if (after === undefined) continue
        if (add !== undefined) for (const it of cellsOfText(after, text)) blame(it, ['add', key, ...it.path])
        if (set === undefined) continue
        if (!requirement().safeParse(after).success)
          report('bad-path', dated.file, [...path, 'set'], { found: key, detail: { grade: text.grade } })
        else
          for (const it of newFaults(before.get(key)!.requirement, after, text, lexicon))
            blame(it, ['set', blamed(Object.keys(set), key, it)])
      }
    }
    for (const fault of faults.values()) report(...fault)
    const { drop, restore, set } = dated.change
    const named = drop ?? restore ?? (set === undefined ? undefined : Object.keys(set).map((it) => it.split('/')[0]!))
    if (hit.size === 0) report('amendment-hits-nothing', dated.file, path)
    else
      for (const key of named ?? [])
        if (!hit.has(key)) report('amendment-hits-nothing', dated.file, path, { found: key })
  }
}
