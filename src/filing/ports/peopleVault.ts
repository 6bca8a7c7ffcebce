/** Keeps what identifies people apart from everything else, encrypted, so that it can be erased. */
export interface PeopleVault {
  /** The value with everything that identifies a person replaced by a pseudonym; what it stood for is in the vault. */
  protect<T>(value: T): Promise<T>
  /** The value with its pseudonyms replaced by what they stand for; those of erased people stay. */
  reveal<T>(value: T): Promise<T>
  /** The pseudonyms under which an identity number is known. */
  pseudonymsOf(idNumber: string): Promise<string[]>
  /**
   * Forgets a person for good: pseudonyms stay and stand for nobody.
   *
   * @returns how many pseudonyms were forgotten
   */
  erase(idNumber: string, at: string): Promise<number>
  /**
   * Puts everything under the current key of the ring.
   *
   * @returns how many values were under another key
   */
  rotate(): Promise<number>
  /** The pseudonyms whose stored value does not open or is not the one that was sealed. */
  damaged(): Promise<string[]>
}
