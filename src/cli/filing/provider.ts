import { setTimeout as pause } from 'node:timers/promises'
import { httpFaceVerifier } from '../../adapters/identity/http/httpFaceVerifier.ts'
import { httpIdCardReader } from '../../adapters/identity/http/httpIdCardReader.ts'
import { UnsafeProvider } from '../../adapters/identity/http/provider.ts'
import { BadSecret } from '../../adapters/identity/webhook/secret.ts'
import type { FaceOutcome, FaceRequest, FaceVerifier } from '../../filing/ports/faceVerifier.ts'
import type { CardReading, IdCardReader } from '../../filing/ports/idCardReader.ts'
import type { Context } from '../context.ts'
import { Failure } from '../failure.ts'
import type { Desk } from './desk.ts'
import { filingWordsOf } from './words/words.ts'

/** A card reader and a face check to work with. */
export interface Provider {
  reader: IdCardReader
  verifier: FaceVerifier
}

/**
 * The provider that the environment names.
 *
 * @throws Failure when there is none, or it must not be used
 */
export function providerOf({ stores }: Desk, { io, lang }: Context): Provider {
  const own = filingWordsOf(lang)
  const { ZIZHI_FACE_URL: url, ZIZHI_FACE_SECRET: secret } = io.env
  if (url === undefined || secret === undefined) throw new Failure(own.noProvider)
  try {
    const to = { url, secrets: [secret] }
    return { reader: httpIdCardReader(to), verifier: httpFaceVerifier({ ...to, sessions: stores.faceSessions }) }
  } catch (error) {
    if (error instanceof BadSecret) throw new Failure(own.badProvider(error.code))
    if (error instanceof UnsafeProvider || error instanceof TypeError) throw new Failure(own.badProvider(url))
    throw error
  }
}

const POLL_MS = 400
const CARD_WAIT_MS = 60_000

/** Shows a code, and waits until it was scanned or is dead. */
export async function compareFace(
  verifier: FaceVerifier,
  request: FaceRequest,
  show: (code: string) => Promise<void>,
): Promise<FaceOutcome> {
  const started = await verifier.start(request)
  if (!started.ok) throw new ProviderFailed(started.code)
  await show(started.code.text)
  for (;;) {
    const polled = await verifier.poll(request.session)
    if (!polled.ok) throw new ProviderFailed(polled.code)
    if (polled.result !== undefined) return polled.result.outcome
    await pause(POLL_MS)
  }
}

/** Waits for a card on the reader. */
export async function readCard(reader: IdCardReader): Promise<CardReading> {
  for (const since = performance.now(); ; await pause(POLL_MS)) {
    const reading = await reader.read()
    if (reading.ok || reading.code !== 'noCard' || performance.now() - since > CARD_WAIT_MS) return reading
  }
}

/** A provider that gave no answer to use. */
export class ProviderFailed extends Error {
  constructor(readonly code: keyof ReturnType<typeof filingWordsOf>['providerFailed']) {
    super(code)
  }
}
