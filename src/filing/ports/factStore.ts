/** What a firm keeps facts about on the platform. */
export const factKinds = ['firm', 'person', 'equipment', 'project'] as const
export type FactKind = (typeof factKinds)[number]

/** One thing of a firm, as its part of a snapshot says it. */
export interface Fact<B = unknown> {
  firm: string
  kind: FactKind
  /** Unique among its kind in the firm. */
  id: string
  /** How often it was written, from 1. */
  version: number
  body: B
}

/** What became of writing a fact; `written` alone has changed anything. */
export type Written =
  | { outcome: 'written'; version: number }
  | { outcome: 'versionConflict'; expected: number; actual: number }

/** The facts behind a library: what people, machines and projects are, in versions. */
export interface FactStore {
  get<B = unknown>(firm: string, kind: FactKind, id: string): Promise<Fact<B> | undefined>
  /** The facts of a firm by kind and id. */
  list<B = unknown>(firm: string, kind?: FactKind): Promise<Fact<B>[]>
  /**
   * Writes a fact that is plain JSON.
   *
   * @param it.expected - the version that was read; 0 for a new one
   */
  put<B>(it: { firm: string; kind: FactKind; id: string; expected: number; body: B }): Promise<Written>
  /** Removes a fact of this version; its version goes on counting when it is written again. */
  remove(it: { firm: string; kind: FactKind; id: string; expected: number }): Promise<Written>
  /** Where a person with an identity number is kept, in whatever firm. */
  findPerson(idNumber: string): Promise<{ firm: string; id: string }[]>
}
