import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely'

/** A connection whose errors are said in our own words. */
class MappedConnection implements DatabaseConnection {
  constructor(
    readonly inner: DatabaseConnection,
    private readonly say: (error: unknown) => unknown,
  ) {}

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return said(this.inner.executeQuery<R>(query), this.say)
  }

  streamQuery<R>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery<R>(query, chunkSize)
  }
}

async function said<T>(doing: Promise<T>, say: (error: unknown) => unknown): Promise<T> {
  try {
    return await doing
  } catch (error) {
    throw say(error)
  }
}

/** Turns the errors of a driver into `StoreError` where they first appear. */
export class MappedDriver implements Driver {
  constructor(
    private readonly inner: Driver,
    private readonly say: (error: unknown) => unknown,
  ) {}

  init = () => this.inner.init()

  async acquireConnection(): Promise<DatabaseConnection> {
    return new MappedConnection(await said(this.inner.acquireConnection(), this.say), this.say)
  }

  beginTransaction = (connection: DatabaseConnection, settings: TransactionSettings) =>
    this.inner.beginTransaction(connection, settings)
  commitTransaction = (connection: DatabaseConnection) => this.inner.commitTransaction(connection)

  /** Where the connection is gone there is nothing to roll back; what it went for is what counts. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await this.inner.rollbackTransaction(connection).catch(() => {})
  }

  releaseConnection = (connection: DatabaseConnection) =>
    this.inner.releaseConnection((connection as MappedConnection).inner)
  destroy = () => this.inner.destroy()
}
