/** What a firm keeps on the platform. */
export const libraryKinds = ['person', 'equipment', 'project', 'lock', 'mark', 'agent', 'firm'] as const
export type LibraryKind = (typeof libraryKinds)[number]

/** One thing in the library of a firm. */
export interface LibraryEntry<B = unknown> {
  firm: string
  kind: LibraryKind
  /** Unique among its kind in the firm. */
  id: string
  /** How often it was written, from 1. */
  version: number
  body: B
}

/** What became of writing an entry; `written` alone has changed anything. */
export type Written =
  | { outcome: 'written'; version: number }
  | { outcome: 'versionConflict'; expected: number; actual: number }

/** People, equipment, projects, locks, marks and agents of firms, with versions. */
export interface EnterpriseLibrary {
  get<B = unknown>(firm: string, kind: LibraryKind, id: string): Promise<LibraryEntry<B> | undefined>
  /** The entries of a firm by kind and id. */
  list<B = unknown>(firm: string, kind?: LibraryKind): Promise<LibraryEntry<B>[]>
  /**
   * Writes an entry that is plain JSON.
   *
   * @param it.expected - the version that was read; 0 for a new entry
   */
  put<B>(it: { firm: string; kind: LibraryKind; id: string; expected: number; body: B }): Promise<Written>
  /** Removes an entry of this version; its version goes on counting when it is written again. */
  remove(it: { firm: string; kind: LibraryKind; id: string; expected: number }): Promise<Written>
  /** Where a person with an identity number is kept, in whatever firm. */
  findPerson(idNumber: string): Promise<{ firm: string; id: string }[]>
}
