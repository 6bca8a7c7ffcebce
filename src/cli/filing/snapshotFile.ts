import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { FilingContent, Matter } from '../../filing/content.ts'
import { dayOf } from '../../filing/instant.ts'
import type { Context } from '../context.ts'
import { Failure } from '../failure.ts'
import { problemLines } from '../input/problemLines.ts'
import { readSnapshot } from '../input/readSnapshot.ts'
import { readText } from '../input/readText.ts'
import type { Desk } from './desk.ts'
import { enterpriseOf } from './enrol.ts'

/** What a user gave as a filing. */
export interface SnapshotText {
  name: string
  text: string
}

/**
 * Reads what is said to be a filing; before any database is opened, which a mistyped name of a file shall not make.
 *
 * @throws Failure when it cannot be read
 */
export async function snapshotText(file: string, { io, words }: Context): Promise<SnapshotText> {
  return { name: file === '-' ? words.standardInput : file, text: await readText(file, io, words) }
}

/**
 * The facts of a filing, with today for its acceptance day.
 *
 * @throws Failure with every problem of the text
 */
export function snapshotFrom({ name, text }: SnapshotText, { corpus, clock }: Desk, context: Context): Snapshot {
  const read = readSnapshot(text, corpus, { asOf: dayOf(clock()) })
  if (!read.ok) throw new Failure(problemLines(name, text, read, context).join('\n'))
  return read.value
}

/** Keeps the facts, and says what a filing with them asks for. */
export async function contentOf(
  snapshot: Snapshot,
  { enterprise = enterpriseOf(snapshot), matter = snapshot.application.kind }: { enterprise?: string; matter?: Matter },
  desk: Desk,
): Promise<FilingContent> {
  const items = snapshot.application.items.map((it) => it.qualification)
  return { enterprise, matter, items, snapshot: await desk.filings.keep(snapshot) }
}
