import type { PeopleVault } from '../../filing/ports/peopleVault.ts'
import { StoreError } from '../../filing/ports/storeError.ts'
import { protect } from './protect.ts'

const needed = async () => {
  throw new StoreError('keyNeeded')
}

/** The vault of a database that was opened without keys: pseudonyms stay what they are, and nobody new gets one. */
export const lockedVault: PeopleVault = {
  protect: (value) => protect(value, needed),
  reveal: async (value) => value,
  pseudonymFor: needed,
  pseudonymsOf: needed,
  erase: needed,
  rotate: needed,
  damaged: needed,
}
