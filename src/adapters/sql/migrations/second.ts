import type { Kysely } from 'kysely'
import type { Dialect } from '../migrations.ts'
import type { Tables } from '../tables.ts'

/** The tables of signed messages from outside: what came, and what was asked for. */
export async function second({ schema }: Kysely<Tables>, { text }: Dialect): Promise<void> {
  await schema
    .createTable('seen_messages')
    .addColumn('id', text, (it) => it.primaryKey())
    .addColumn('forget_after', text, (it) => it.notNull())
    .execute()
  await schema.createIndex('seen_messages_by_end').on('seen_messages').columns(['forget_after']).execute()
  await schema
    .createTable('face_sessions')
    .addColumn('id', text, (it) => it.primaryKey())
    .addColumn('purpose', text, (it) => it.notNull())
    .addColumn('started_at', text, (it) => it.notNull())
    .addColumn('expires_at', text, (it) => it.notNull())
    .addColumn('outcome', text)
    .execute()
}
