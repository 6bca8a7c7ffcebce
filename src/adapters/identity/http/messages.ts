import * as z from 'zod'
import { isDay } from '../../../domain/day.ts'
import { faceOutcomes, facePurposes } from '../../../filing/ports/faceVerifier.ts'

const session = z.string().regex(/^[\w-]{16,128}$/)
const name = z.string().min(1).max(100)
const idNumber = z.string().max(18)

/** What is asked of a provider. */
export const ask = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('face.start'),
    session,
    person: z.object({ name, idNumber }),
    purpose: z.enum(facePurposes),
    /** Where the result is to be sent; absent where it is polled. */
    callback: z.url().max(2000).optional(),
  }),
  z.object({ type: z.literal('face.poll'), session }),
  z.object({ type: z.literal('face.cancel'), session }),
  z.object({ type: z.literal('card.read') }),
])
export type Ask = z.infer<typeof ask>

/** What a provider says, asked or by itself. */
export const saying = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('face.started'),
    session,
    /** What the QR code says. */
    code: z.string().min(1).max(1000),
    /** For how long it can be scanned. */
    lifeSeconds: z.int().min(1).max(3600),
  }),
  z.object({ type: z.literal('face.pending'), session }),
  z.object({ type: z.literal('face.unknown'), session }),
  z.object({ type: z.literal('face.result'), session, outcome: z.enum(faceOutcomes) }),
  z.object({
    type: z.literal('card'),
    card: z.object({ name, idNumber, validUntil: z.string().refine(isDay).optional() }),
  }),
  z.object({ type: z.literal('card.none'), reason: z.enum(['noCard', 'noReader', 'unreadable']) }),
])
export type Saying = z.infer<typeof saying>
