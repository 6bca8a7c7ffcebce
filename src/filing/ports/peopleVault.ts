/** Keeps what identifies people apart from everything else, encrypted, so that it can be erased. */
export interface PeopleVault {
  /** The value with everything that identifies a person replaced by a pseudonym; what it stood for is in the vault. */
  protect<T>(value: T): Promise<T>
  /** The value with its pseudonyms replaced by what they stand for; those of erased people stay. */
  reveal<T>(value: T): Promise<T>
  /**
   * One lasting name for an identity number, which tells nothing of it: the same for the same number, until it is erased.
   * For events that must say that two cards are one.
   */
  pseudonymFor(idNumber: string): Promise<string>
  /** Every pseudonym under which an identity number is known. */
  pseudonymsOf(idNumber: string): Promise<string[]>
  /**
   * Forgets a person for good: pseudonyms stay and stand for nobody.
   *
   * @param who - an identity number; a pseudonym for somebody without one
   * @returns how many pseudonyms were forgotten
   */
  erase(who: string, at: string): Promise<number>
  /**
   * Puts everything under the current key of the ring.
   *
   * @returns how many values were under another key
   */
  rotate(): Promise<number>
  /** The pseudonyms whose stored value does not open or is not the one that was sealed. */
  damaged(): Promise<string[]>
}
