import type { Desk } from '../filing/desk.ts'

/** The number of a mark or a lock of an enterprise: the one that the key got before, or the next. */
export async function numberFor(
  series: 'mark' | 'lock',
  key: string,
  enterprise: string,
  { stores: { libraries } }: Desk,
): Promise<string> {
  const known = await libraries.carriedOut(key)
  const before = known?.events.flatMap((it) =>
    it.type === 'marked' ? [it.mark] : it.type === 'bidLocked' ? [it.lock] : [],
  )
  return before?.[0] ?? String(await libraries.next(`${series} ${enterprise}`))
}
