import type { FaceFault } from '../face.ts'
import type { Instant } from '../instant.ts'

/** How a comparison of a face with an identity card ended: the same person, or what went wrong. */
export type FaceOutcome = 'match' | FaceFault
export const faceOutcomes = [
  'match',
  'mismatch',
  'codeExpired',
  'unknownUser',
  'cancelled',
  'interrupted',
] as const satisfies readonly FaceOutcome[]

/** What a person shows the face for: to enter the library, or to confirm as one of the two who may. */
export const facePurposes = ['enrol', 'legalRepresentative', 'agent'] as const
export type FacePurpose = (typeof facePurposes)[number]

/** A comparison that is asked for. */
export interface FaceRequest {
  /** An id that was never used before and cannot be guessed; results come back under it. */
  session: string
  person: { name: string; idNumber: string }
  purpose: FacePurpose
}

/** What the person scans, and until when. */
export interface FaceCode {
  session: string
  /** What the QR code says. */
  text: string
  /** From then on the code is dead. */
  expiresAt: Instant
}

/** How a session ended. */
export interface FaceResult {
  session: string
  outcome: FaceOutcome
}

/**
 * Why a provider gave no answer to use. `unreachable`: none came in time. `refused`: it does not want to serve us.
 * `distrusted`: the answer was not signed by it. `badAnswer`: it was, but says nothing that we know. `usedSession`: the id
 * was used before. `unknownSession`: it never was.
 */
export const faceFailures = [
  'unreachable',
  'refused',
  'distrusted',
  'badAnswer',
  'usedSession',
  'unknownSession',
] as const
export type FaceFailure = (typeof faceFailures)[number]

/** A code to scan, or why there is none. */
export type FaceStarted = { ok: true; code: FaceCode } | { ok: false; code: FaceFailure }

/** How a session ended, nothing yet, or why that cannot be told. */
export type FacePolled =
  | { ok: true; result: FaceResult }
  | { ok: true; result?: undefined; expiresAt: Instant }
  | { ok: false; code: FaceFailure }

/**
 * Whoever compares faces with identity cards (人脸核验). A result comes back by a callback or is polled; one session has one
 * result. It never throws for what the other side does: that is in the answer.
 */
export interface FaceVerifier {
  /** Asks for a code that the person scans. It lives at most 60 seconds. */
  start(request: FaceRequest): Promise<FaceStarted>
  /** Asks how a session ended. */
  poll(session: string): Promise<FacePolled>
  /** Ends a session that has no result: its result is `cancelled` from then on. */
  cancel(session: string): Promise<FacePolled>
}
