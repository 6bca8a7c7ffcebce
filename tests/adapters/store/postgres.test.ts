import { openPostgres } from '../../../src/adapters/postgres/index.ts'
import { describeWithPostgres } from '../../support/postgres/describe.ts'
import { closingAfterEach } from './closing.ts'
import { KEYS, storeContract } from './contract.ts'

describeWithPostgres(
  'PostgreSQL',
  (server) => {
    const kept = closingAfterEach()
    storeContract({
      async newPlace() {
        const url = await server().place()
        return { open: async (keys = KEYS) => kept(await openPostgres(url, { keys, connections: 4 })) }
      },
    })
  },
  { fsync: false },
)
