import type { Kysely } from 'kysely'
import type { Dialect } from '../migrations.ts'
import type { Tables } from '../tables.ts'

/** The tables of the first version. */
export async function first(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await streams(db, dialect)
  await decisions(db, dialect)
  await people(db, dialect)
}

async function streams({ schema }: Kysely<Tables>, { serial, text }: Dialect): Promise<void> {
  await schema
    .createTable('streams')
    .addColumn('kind', text, (it) => it.notNull())
    .addColumn('stream', text, (it) => it.notNull())
    .addColumn('firm', text, (it) => it.notNull())
    .addColumn('state', text, (it) => it.notNull())
    .addColumn('version', 'integer', (it) => it.notNull())
    .addColumn('opened_at', text, (it) => it.notNull())
    .addColumn('changed_at', text, (it) => it.notNull())
    .addPrimaryKeyConstraint('one_stream', ['kind', 'stream'])
    .execute()
  await schema.createIndex('streams_by_firm').on('streams').columns(['kind', 'firm', 'stream']).execute()
  await schema.createIndex('streams_by_state').on('streams').columns(['kind', 'state', 'stream']).execute()
  await schema
    .createTable('events')
    .addColumn('position', serial, (it) => (serial === 'integer' ? it.primaryKey().autoIncrement() : it.primaryKey()))
    .addColumn('kind', text, (it) => it.notNull())
    .addColumn('stream', text, (it) => it.notNull())
    .addColumn('version', 'integer', (it) => it.notNull())
    .addColumn('type', text, (it) => it.notNull())
    .addColumn('at', text, (it) => it.notNull())
    .addColumn('body', text, (it) => it.notNull())
    .addUniqueConstraint('one_event', ['kind', 'stream', 'version'])
    .addForeignKeyConstraint('event_of_stream', ['kind', 'stream'], 'streams', ['kind', 'stream'])
    .execute()
  await schema
    .createTable('commands')
    .addColumn('key', text, (it) => it.primaryKey())
    .addColumn('fingerprint', text, (it) => it.notNull())
    .addColumn('kind', text, (it) => it.notNull())
    .addColumn('stream', text, (it) => it.notNull())
    .addColumn('first_version', 'integer', (it) => it.notNull())
    .addColumn('last_version', 'integer', (it) => it.notNull())
    .execute()
  await schema
    .createTable('deadlines')
    .addColumn('id', text, (it) => it.primaryKey())
    .addColumn('kind', text, (it) => it.notNull())
    .addColumn('stream', text, (it) => it.notNull())
    .addColumn('deadline', text, (it) => it.notNull())
    .addColumn('due', text, (it) => it.notNull())
    .addColumn('about', text)
    .addColumn('token', text)
    .addColumn('leased_until', text)
    .addColumn('attempts', 'integer', (it) => it.notNull())
    .addForeignKeyConstraint('deadline_of_stream', ['kind', 'stream'], 'streams', ['kind', 'stream'])
    .execute()
  await schema.createIndex('deadlines_by_due').on('deadlines').columns(['kind', 'due']).execute()
  await schema.createIndex('deadlines_by_stream').on('deadlines').columns(['kind', 'stream']).execute()
}

async function decisions({ schema }: Kysely<Tables>, { text }: Dialect): Promise<void> {
  await schema
    .createTable('chains')
    .addColumn('firm', text, (it) => it.primaryKey())
    .addColumn('number', 'integer', (it) => it.notNull())
    .addColumn('hash', text, (it) => it.notNull())
    .execute()
  await schema
    .createTable('records')
    .addColumn('hash', text, (it) => it.primaryKey())
    .addColumn('firm', text, (it) => it.notNull())
    .addColumn('number', 'integer', (it) => it.notNull())
    .addColumn('filing', text, (it) => it.notNull())
    .addColumn('body', text, (it) => it.notNull())
    .addUniqueConstraint('one_record', ['firm', 'number'])
    .execute()
  await schema
    .createTable('snapshots')
    .addColumn('digest', text, (it) => it.primaryKey())
    .addColumn('body', text, (it) => it.notNull())
    .execute()
  await schema
    .createTable('series')
    .addColumn('series', text, (it) => it.primaryKey())
    .addColumn('last', 'integer', (it) => it.notNull())
    .execute()
}

async function people({ schema }: Kysely<Tables>, { text }: Dialect): Promise<void> {
  await schema
    .createTable('facts')
    .addColumn('firm', text, (it) => it.notNull())
    .addColumn('kind', text, (it) => it.notNull())
    .addColumn('id', text, (it) => it.notNull())
    .addColumn('version', 'integer', (it) => it.notNull())
    .addColumn('removed', 'integer', (it) => it.notNull())
    .addColumn('person', text)
    .addColumn('body', text, (it) => it.notNull())
    .addPrimaryKeyConstraint('one_fact', ['firm', 'kind', 'id'])
    .execute()
  await schema.createIndex('facts_by_person').on('facts').columns(['person']).execute()
  await schema
    .createTable('people')
    .addColumn('pseudonym', text, (it) => it.primaryKey())
    .addColumn('lookup', text)
    .addColumn('key_id', text)
    .addColumn('sealed', text)
    .addColumn('erased_at', text)
    .execute()
  await schema.createIndex('people_by_lookup').on('people').columns(['lookup']).execute()
  await schema
    .createTable('vault_keys')
    .addColumn('key_id', text, (it) => it.primaryKey())
    .addColumn('proof', text, (it) => it.notNull())
    .execute()
}
