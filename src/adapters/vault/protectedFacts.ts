import type { Fact, FactStore } from '../../filing/ports/factStore.ts'
import type { PeopleVault } from '../../filing/ports/peopleVault.ts'
import type { FactRows } from './factRows.ts'
import { isFields } from './personFields.ts'
import { pseudonymsIn } from './reveal.ts'

/** Facts whose people are kept in the vault. */
export function protectedFacts(rows: FactRows, vault: PeopleVault): FactStore {
  const clear = async <B>(fact: Fact): Promise<Fact<B>> => ({ ...fact, body: (await vault.reveal(fact.body)) as B })
  return {
    async get(firm, kind, id) {
      const found = await rows.get(firm, kind, id)
      return found === undefined ? undefined : clear(found)
    },
    async list<B>(firm: string, kind?: Fact['kind']) {
      const found = await rows.list(firm, kind)
      const bodies = await vault.reveal(found.map((it) => it.body))
      return found.map((it, i) => ({ ...it, body: bodies[i] as B }))
    },
    async put({ firm, kind, id, expected, body }) {
      const [kept] = kind === 'person' ? (await vault.protect({ people: [body] })).people : [await vault.protect(body)]
      const [person] = kind === 'person' && isFields(kept) ? pseudonymsIn(kept.idNumber ?? kept.name) : []
      return rows.write({
        firm,
        kind,
        id,
        expected,
        body: kept,
        removed: false,
        ...(person === undefined ? {} : { person }),
      })
    },
    remove: (it) => rows.write({ ...it, body: null, removed: true }),
    async findPerson(idNumber) {
      return rows.findBy(await vault.pseudonymsOf(idNumber))
    },
  }
}
