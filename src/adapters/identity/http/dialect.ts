import { type Ask, type Saying, saying } from './messages.ts'

/**
 * How one provider puts things: where it listens and what its JSON looks like. A provider with words of its own needs only
 * this; signing, limits and the refusal of what is not signed stay the same.
 */
export interface Dialect {
  /** The path of each question, behind the address of the provider. */
  paths: Readonly<Record<Ask['type'], string>>
  /** The JSON of a question. */
  write(ask: Ask): unknown
  /** What a JSON says; nothing where it says nothing that is known. */
  read(json: unknown): Saying | undefined
}

/** The messages as this package writes them, which the simulator speaks. */
export const plainDialect: Dialect = {
  paths: {
    'face.start': '/face/start',
    'face.poll': '/face/poll',
    'face.cancel': '/face/cancel',
    'card.read': '/card/read',
  },
  write: (ask) => ask,
  read: (json) => saying.safeParse(json).data,
}
