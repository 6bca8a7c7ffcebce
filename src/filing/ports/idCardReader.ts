import type { Day } from '../../domain/day.ts'

/** What a resident identity card says. */
export interface IdCard {
  name: string
  /** 18 characters with a right check digit. */
  idNumber: string
  /** The last day of the card; absent where it is valid for good (长期). */
  validUntil?: Day | undefined
}

/**
 * Why no card was read. `noCard`: none on the reader. `noReader`: none answers (a driver is missing, the plug is out).
 * `unreadable`: the card gives nothing. `badNumber`: its number has a wrong check digit. `unreachable`: the service that
 * owns the reader does not answer. `refused`: it does not want to serve us. `distrusted`: the answer was not signed by it.
 * `badAnswer`: it was, but says nothing that we know.
 */
export const noReadings = [
  'noCard',
  'noReader',
  'unreadable',
  'badNumber',
  'unreachable',
  'refused',
  'distrusted',
  'badAnswer',
] as const
export type NoReading = (typeof noReadings)[number]

/** A card, or why there is none. */
export type CardReading = { ok: true; card: IdCard } | { ok: false; code: NoReading }

/** A reader of identity cards (身份证读卡器). It never throws: whatever goes wrong is in the reading. */
export interface IdCardReader {
  /** Reads the card that lies on the reader now. */
  read(): Promise<CardReading>
}
