/**
 * Who a person is: readers of identity cards and comparers of faces behind any provider, with signed callbacks.
 *
 * @module
 */

export type { FaceSession, FaceSessions, Unsettled } from '../../filing/ports/faceSessions.ts'
export type {
  FaceCode,
  FaceFailure,
  FaceOutcome,
  FacePolled,
  FacePurpose,
  FaceRequest,
  FaceResult,
  FaceStarted,
  FaceVerifier,
} from '../../filing/ports/faceVerifier.ts'
export type { CardReading, IdCard, IdCardReader, NoReading } from '../../filing/ports/idCardReader.ts'
export type { SeenIds } from '../../filing/ports/seenIds.ts'
export { callbackReceiver, type ReceiverOptions } from './callback/callbackReceiver.ts'
export { type CallbackRefusal, statusOf } from './callback/refusal.ts'
export { type Dialect, plainDialect } from './http/dialect.ts'
export { type FaceVerifierOptions, httpFaceVerifier } from './http/httpFaceVerifier.ts'
export { httpIdCardReader } from './http/httpIdCardReader.ts'
export { type Ask, ask, type Saying, saying } from './http/messages.ts'
export { type ProviderOptions, UnsafeProvider } from './http/provider.ts'
export { type Listening, type ServeOptions, serve } from './http/serve.ts'
export { qrSvg, qrText } from './qr/qr.ts'
export { memoryFaceSessions } from './sessions/memoryFaceSessions.ts'
export { memorySeenIds } from './sessions/memorySeenIds.ts'
export { BadSecret, parseSecret, parseSecrets, type SigningKey } from './webhook/secret.ts'
export { type Signed, signedHeaders } from './webhook/sign.ts'
export { type Distrust, type Verification, type Verified, verify } from './webhook/verify.ts'
