import type { Fact, FactKind, Written } from '../../filing/ports/factStore.ts'

/** Facts as a database keeps them: bodies hold pseudonyms, and people are found by theirs. */
export interface FactRows {
  get(firm: string, kind: FactKind, id: string): Promise<Fact | undefined>
  list(firm: string, kind?: FactKind): Promise<Fact[]>
  write(it: {
    firm: string
    kind: FactKind
    id: string
    expected: number
    /** The pseudonym of a person. */
    person?: string
    body: unknown
    removed: boolean
  }): Promise<Written>
  findBy(people: readonly string[]): Promise<{ firm: string; id: string }[]>
}
