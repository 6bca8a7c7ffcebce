import type { SqliteFile, SqliteStatement } from './driver.ts'

const MOST = 200

/** Prepared statements by their text, the most recently used ones. */
export class Statements {
  private readonly known = new Map<string, SqliteStatement>()

  constructor(private readonly file: SqliteFile) {}

  /** Uses a statement; one that failed is not used again. */
  use<R>(sql: string, by: (statement: SqliteStatement) => R): R {
    const statement = this.known.get(sql) ?? this.file.prepare(sql)
    this.known.delete(sql)
    const result = by(statement)
    this.known.set(sql, statement)
    if (this.known.size > MOST) this.known.delete(this.known.keys().next().value!)
    return result
  }
}
