/** What the vault keeps of one person: nothing of it can be read without the key. */
export interface SecretRow {
  pseudonym: string
  /** A keyed hash of the identity number, by which the person is found again. */
  lookup: string
  keyId: string
  /** What the pseudonym stands for, encrypted. */
  sealed: string
}

/** A table of secrets. */
export interface SecretRows {
  /** Adds rows; those whose pseudonym is there already are left out. */
  add(rows: readonly SecretRow[]): Promise<void>
  /** The rows of pseudonyms; erased ones are not among them. */
  get(pseudonyms: readonly string[]): Promise<SecretRow[]>
  findBy(lookups: readonly string[]): Promise<SecretRow[]>
  /** Empties the rows of these look-ups for good; returns how many. */
  erase(lookups: readonly string[], at: string): Promise<number>
  /** Puts a row in the place of the one with its pseudonym, if that is still under the key it was read with. */
  replace(row: SecretRow, keyId: string): Promise<boolean>
  /** Rows behind a pseudonym, in order, perhaps only those that are not under a key. */
  after(pseudonym: string, most: number, notUnder?: string): Promise<SecretRow[]>
  /** The keys that rows are under. */
  keyIds(): Promise<string[]>
  /** What proves a key to be the one of that name; the first one written stays. */
  proof(keyId: string): Promise<string | undefined>
  addProof(keyId: string, proof: string): Promise<void>
}
