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

/**
 * The facts of a filing from a file, with today for its acceptance day.
 *
 * @throws Failure with every problem of the file
 */
export async function snapshotFrom(file: string, { corpus, clock }: Desk, context: Context): Promise<Snapshot> {
  const name = file === '-' ? context.words.standardInput : file
  const text = await readText(file, context.io, context.words)
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
