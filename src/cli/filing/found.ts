import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { FilingState } from '../../filing/state.ts'
import type { Context } from '../context.ts'
import { Failure } from '../failure.ts'
import type { Desk } from './desk.ts'
import { filingWordsOf } from './words/words.ts'

/**
 * A filing as it stands.
 *
 * @throws Failure when there is none
 */
export async function filingAt(
  desk: Desk,
  filing: string,
  { lang }: Context,
): Promise<{ state: FilingState; version: number }> {
  const found = await desk.filings.find(filing)
  if (found === undefined) throw new Failure(filingWordsOf(lang).noFiling(filing))
  return found
}

/** The facts that a filing rests on; `undefined` before there are any. */
export async function factsOf({ stores }: Desk, { content }: FilingState): Promise<Snapshot | undefined> {
  return content.snapshot === undefined ? undefined : stores.snapshots.get(content.snapshot)
}
