import type { CommandType } from './command.ts'
import type { Phase } from './state.ts'

/** A move of a filing: from where, to where. */
export type Transition = readonly [from: Phase, to: Phase]

const from = (to: Phase, ...phases: Phase[]): Transition[] => phases.map((it) => [it, to])
const staying = (...phases: Phase[]): Transition[] => phases.map((it) => [it, it])

/** The moves that begin a filing, and where they lead. */
export const beginnings: Readonly<Record<'draft' | 'refile', readonly Phase[]>> = {
  draft: ['draft', 'manual'],
  refile: ['draft', 'manual'],
}

/** Every legal move. What is not in here is refused, whoever asks. */
export const transitions: Readonly<Record<Exclude<CommandType, 'draft' | 'refile'>, readonly Transition[]>> = {
  edit: from('draft', 'draft', 'submitted'),
  submit: [...from('submitted', 'draft'), ...from('manual', 'draft')],
  consent: from('consented', 'submitted'),
  recordSignedForm: staying('consented'),
  recordLeadTable: staying('consented'),
  startFaceCheck: from('faceChecking', 'consented', 'faceChecking'),
  finishFaceCheck: [...from('consented', 'faceChecking'), ...from('accepted', 'faceChecking')],
  runCheck: [...from('reported', 'accepted'), ...from('refused', 'accepted')],
  publish: from('publicity', 'reported'),
  complain: staying('accepted', 'reported', 'publicity', 'publicized', 'issued', 'refused'),
  takeOver: staying('reported', 'publicity', 'publicized', 'issued', 'refused'),
  review: [
    ...staying('reported', 'publicity', 'publicized', 'issued', 'refused'),
    ...from('refused', 'reported', 'publicity', 'publicized'),
    ...from('reported', 'refused'),
    ...from('revoked', 'issued'),
  ],
  issue: from('issued', 'publicized'),
  withdraw: from('withdrawn', 'consented', 'faceChecking', 'accepted', 'reported', 'publicity', 'publicized'),
  tick: [
    ...from('consented', 'faceChecking'),
    ...from('lapsed', 'consented', 'faceChecking'),
    ...from('publicized', 'publicity'),
    ...staying('issued'),
  ],
}

/** Where a command is open. */
export function openIn(command: Exclude<CommandType, 'draft' | 'refile'>): Phase[] {
  return [...new Set(transitions[command].map(([phase]) => phase))]
}
