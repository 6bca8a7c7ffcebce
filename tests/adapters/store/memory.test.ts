import { describe } from 'vitest'
import { memoryStores } from '../../../src/adapters/memory/index.ts'
import { storeContract } from './contract.ts'

const oneProcess = 'memory belongs to one process and ends with it: it is never opened a second time'

describe('memory', () =>
  storeContract({
    async newPlace() {
      const stores = await memoryStores()
      return { open: async () => stores }
    },
    skip: {
      'a new key takes over, and the old one is needed no more': oneProcess,
      'a wrong key is refused before anything is read or written': oneProcess,
    },
  }))
