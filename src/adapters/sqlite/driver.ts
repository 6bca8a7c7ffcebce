import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'
import { Mutex } from './mutex.ts'
import { patiently } from './patiently.ts'
import { Statements } from './statements.ts'

/** What is used of libsql. */
export interface SqliteFile {
  exec(sql: string): void
  prepare(sql: string): SqliteStatement
  close(): void
}

export interface SqliteStatement {
  readonly reader: boolean
  all(parameters: readonly unknown[]): unknown[]
  run(parameters: readonly unknown[]): { changes: number | bigint }
}

export interface DriverOptions {
  /** How long to wait for other processes, in milliseconds. */
  busyMs: number
  isBusy(error: unknown): boolean
  /** An error in our own words. */
  say(error: unknown): unknown
}

/**
 * A driver that takes the lock on writing before it writes, and never by a prepared statement: libsql leaves a statement
 * that found the database locked unfinished, and no later transaction commits while there is one.
 */
export class SqliteFileDriver implements Driver {
  private readonly mutex = new Mutex()
  private readonly connection: SqliteFileConnection

  constructor(
    private readonly file: SqliteFile,
    options: DriverOptions,
  ) {
    this.connection = new SqliteFileConnection(file, options)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.mutex.lock()
    return this.connection
  }

  async releaseConnection(): Promise<void> {
    this.mutex.unlock()
  }

  beginTransaction = () => this.connection.begin()
  commitTransaction = () => this.connection.commit()
  rollbackTransaction = () => this.connection.rollback()

  async destroy(): Promise<void> {
    this.file.close()
  }
}

const READS = /^\s*select\b/i

class SqliteFileConnection implements DatabaseConnection {
  private readonly statements: Statements
  private readonly patient: <R>(doing: () => R) => Promise<R>
  private inTransaction = false

  constructor(
    private readonly file: SqliteFile,
    private readonly options: DriverOptions,
  ) {
    this.statements = new Statements(file)
    this.patient = patiently(options.busyMs, options.isBusy)
  }

  async begin(): Promise<void> {
    await this.said(() => this.patient(() => this.file.exec('begin immediate')))
    this.inTransaction = true
  }

  async commit(): Promise<void> {
    await this.said(async () => this.file.exec('commit'))
    this.inTransaction = false
  }

  /** SQLite gives up some transactions by itself; what it gave them up for is what counts. */
  async rollback(): Promise<void> {
    this.inTransaction = false
    try {
      this.file.exec('rollback')
    } catch {}
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const run = () => this.run<R>(query)
    if (this.inTransaction) return this.said(async () => run())
    if (READS.test(query.sql)) return this.said(() => this.patient(run))
    try {
      await this.begin()
      const result = run()
      await this.commit()
      return result
    } catch (error) {
      await this.rollback()
      throw this.options.say(error)
    }
  }

  private run<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    return this.statements.use(sql, (statement) =>
      statement.reader
        ? { rows: statement.all(parameters) as R[] }
        : { rows: [], numAffectedRows: BigInt(statement.run(parameters).changes) },
    )
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it, and nothing here reads in pieces
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('not supported')
  }

  private async said<R>(doing: () => Promise<R>): Promise<R> {
    try {
      return await doing()
    } catch (error) {
      throw this.options.say(error)
    }
  }
}
