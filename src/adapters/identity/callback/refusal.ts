import type { Unsettled } from '../../../filing/ports/faceSessions.ts'
import type { Distrust } from '../webhook/verify.ts'

/** Why a callback is not taken. */
export type CallbackRefusal =
  | Distrust
  | Unsettled
  | 'wrongMethod'
  | 'wrongContentType'
  | 'tooLarge'
  | 'cutOff'
  | 'notJson'
  | 'notAResult'
  | 'replayed'
  | 'failed'

/** The HTTP status that a sender is told each by; only `failed` asks it to send the same again. */
export const statusOf: Readonly<Record<CallbackRefusal, number>> = {
  wrongMethod: 405,
  wrongContentType: 415,
  tooLarge: 413,
  cutOff: 400,
  unsigned: 401,
  badId: 401,
  badTimestamp: 401,
  tooOld: 401,
  tooNew: 401,
  wrongSignature: 401,
  notJson: 400,
  notAResult: 422,
  replayed: 409,
  unknownSession: 404,
  late: 409,
  answered: 409,
  failed: 503,
}
