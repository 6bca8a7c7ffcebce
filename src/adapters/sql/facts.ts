import type { Kysely } from 'kysely'
import type { FactKind } from '../../filing/ports/factStore.ts'
import type { FactRows } from '../vault/factRows.ts'
import type { Tables } from './tables.ts'

/** The facts of a database. */
export function sqlFacts(db: Kysely<Tables>): FactRows {
  const entry = ({
    firm,
    kind,
    id,
    version,
    body,
  }: { [K in 'firm' | 'kind' | 'id' | 'body']: string } & { version: number }) => ({
    firm,
    kind: kind as FactKind,
    id,
    version: Number(version),
    body: JSON.parse(body) as unknown,
  })
  const kept = () => db.selectFrom('facts').selectAll().where('removed', '=', 0)
  return {
    async get(firm, kind, id) {
      const found = await kept()
        .where('firm', '=', firm)
        .where('kind', '=', kind)
        .where('id', '=', id)
        .executeTakeFirst()
      return found === undefined ? undefined : entry(found)
    },

    async list(firm, kind) {
      const rows = await kept()
        .where('firm', '=', firm)
        .$if(kind !== undefined, (it) => it.where('kind', '=', kind!))
        .orderBy('kind')
        .orderBy('id')
        .execute()
      return rows.map(entry)
    },

    async write({ firm, kind, id, expected, person, body, removed }) {
      const row = { body: JSON.stringify(body), person: person ?? null, removed: removed ? 1 : 0 }
      const written =
        expected === 0 && !removed
          ? await db
              .insertInto('facts')
              .values({ firm, kind, id, version: 1, ...row })
              .onConflict((on) =>
                on
                  .columns(['firm', 'kind', 'id'])
                  .doUpdateSet((it) => ({ ...row, version: it('facts.version', '+', 1) }))
                  .where('facts.removed', '=', 1),
              )
              .returning('version')
              .executeTakeFirst()
          : await db
              .updateTable('facts')
              .set((it) => ({ ...row, version: it('version', '+', 1) }))
              .where('firm', '=', firm)
              .where('kind', '=', kind)
              .where('id', '=', id)
              .where('version', '=', expected)
              .where('removed', '=', 0)
              .returning('version')
              .executeTakeFirst()
      if (written !== undefined) return { outcome: 'written', version: Number(written.version) }
      const found = await kept()
        .where('firm', '=', firm)
        .where('kind', '=', kind)
        .where('id', '=', id)
        .executeTakeFirst()
      return { outcome: 'versionConflict', expected, actual: Number(found?.version ?? 0) }
    },

    async findBy(people) {
      if (people.length === 0) return []
      return kept()
        .clearSelect()
        .select(['firm', 'id'])
        .where('kind', '=', 'person')
        .where('person', 'in', [...people])
        .orderBy('firm')
        .orderBy('id')
        .execute()
    },
  }
}
