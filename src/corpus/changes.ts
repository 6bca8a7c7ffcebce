import type { Day } from '../domain/day.ts'
import type { Corpus } from './corpus.ts'
import type { Profile } from './profile.ts'
import type { Requirement } from './requirements/index.ts'
import type { Change } from './schema/amendment.ts'
import type { Confidence } from './schema/common.ts'
import { type Selectable, selects } from './select.ts'

/** A change with the day from which it holds, its author, and its place in the corpus. */
export interface DatedChange {
  effective: Day
  instrument: string
  change: Change
  file: string
  index: number
}

/** What happened to a requirement. */
export interface HistoryEntry {
  act: 'enacted' | 'added' | 'changed' | 'dropped' | 'restored'
  instrument: string
  effective: Day
  /** The changed paths, for `changed`. */
  paths?: string[]
  clause?: string | number
  /** How sure the transcription of a change is, where it says so. */
  confidence?: Confidence
  sources?: string[]
  unverified?: string[]
  /** The wording before a change. */
  before?: Requirement
}

/** A requirement on its way through the amendments. */
export interface TextState {
  requirement: Requirement
  inForce: boolean
  history: HistoryEntry[]
}

/** A standard on its way through the amendments. */
export interface StandardState {
  requirements: Map<string, TextState>
  cancelled: { instrument: string; effective: Day; clause?: string | number } | undefined
}

/** Every change of the amendments and of a profile, in order of effect; on the same day amendments before the profile. */
export function changesOf(corpus: Corpus, profile: Profile | undefined): DatedChange[] {
  const effectiveOf = new Map(corpus.instruments.map((it) => [it.id, it.effective]))
  const amendments = corpus.amendments.flatMap((file) =>
    file.changes.map((change, index): DatedChange => {
      const effective = change.effective ?? file.effective ?? effectiveOf.get(file.instrument) ?? '9999-12-31'
      return { effective, instrument: file.instrument, change, file: file.file, index }
    }),
  )
  return [...amendments, ...(profile?.changes ?? [])].sort((a, b) =>
    a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : 0,
  )
}

/**
 * Applies one change to a standard that it selects.
 *
 * @returns the keys of the requirements that it touched; empty when it hit nothing
 */
export function applyChange(state: StandardState, dated: DatedChange): string[] {
  const { change, instrument, effective } = dated
  const { clause, confidence, sources, unverified } = change
  const dating = { instrument, effective, ...(clause === undefined ? {} : { clause }) }
  if (change.cancel === true) {
    state.cancelled = dating
    return ['cancel']
  }
  const stamp = {
    ...dating,
    ...(confidence === undefined ? {} : { confidence }),
    ...(sources === undefined ? {} : { sources }),
    ...(unverified === undefined ? {} : { unverified }),
  }
  if (change.add !== undefined)
    return Object.entries(change.add).map(([key, requirement]) => {
      const before = state.requirements.get(key)?.history ?? []
      state.requirements.set(key, { requirement, inForce: true, history: [...before, { act: 'added', ...stamp }] })
      return key
    })
  if (change.set !== undefined)
    return Object.entries(change.set).flatMap(([path, value]) => set(state, path, value, stamp))
  const inForce = change.restore !== undefined
  return (change.drop ?? change.restore ?? []).flatMap((key) => {
    const entry = state.requirements.get(key)
    if (entry === undefined || entry.inForce === inForce) return []
    const history: HistoryEntry = { act: inForce ? 'restored' : 'dropped', ...stamp }
    state.requirements.set(key, { ...entry, inForce, history: [...entry.history, history] })
    return [key]
  })
}

function set(state: StandardState, path: string, value: unknown, stamp: Omit<HistoryEntry, 'act'>): string[] {
  const [key = '', ...steps] = path.split('/')
  const entry = state.requirements.get(key)
  if (entry === undefined) return []
  const requirement = replaceAt(entry.requirement, steps, value) as Requirement | undefined
  if (requirement === undefined) return []
  const history: HistoryEntry = { act: 'changed', ...stamp, paths: [path], before: entry.requirement }
  state.requirements.set(key, { ...entry, requirement, history: [...entry.history, history] })
  return [key]
}

/** A copy with another value at a path; list places count from 1; `undefined` when the path leads nowhere. */
function replaceAt(node: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return value
  if (Array.isArray(node)) {
    const i = Number(step) - 1
    if (!(i in node)) return undefined
    const child = replaceAt(node[i], rest, value)
    return child === undefined ? undefined : node.with(i, child)
  }
  if (node === null || typeof node !== 'object') return undefined
  if (rest.length > 0 && !(step in node)) return undefined
  const child = replaceAt((node as Record<string, unknown>)[step], rest, value)
  return child === undefined ? undefined : { ...node, [step]: child }
}

/** Tells whether a dated change speaks of a standard. */
export function concerns(dated: DatedChange, it: Selectable): boolean {
  return selects(dated.change.where, it)
}
