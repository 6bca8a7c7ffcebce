import type { FaceOutcome } from '../../../filing/ports/faceVerifier.ts'

/**
 * What happens when a code is scanned. The first four are honest ends. `slow`: the result comes late. `silent`: it never
 * comes. `duplicated`: it comes twice. `forged`: signed by another key. `unsigned`: not signed. `truncated`: cut off on the
 * way. `huge`: signed, and of megabytes.
 */
export const simulatorModes = [
  'match',
  'mismatch',
  'unknownUser',
  'cancelled',
  'slow',
  'silent',
  'duplicated',
  'forged',
  'unsigned',
  'truncated',
  'huge',
] as const
export type SimulatorMode = (typeof simulatorModes)[number]

/** How a session that was scanned ends at the provider; nothing where it never learns of an end. */
export const outcomeIn: Readonly<Record<SimulatorMode, FaceOutcome | undefined>> = {
  match: 'match',
  mismatch: 'mismatch',
  unknownUser: 'unknownUser',
  cancelled: 'cancelled',
  slow: 'match',
  silent: undefined,
  duplicated: 'match',
  forged: undefined,
  unsigned: undefined,
  truncated: undefined,
  huge: undefined,
}
