import type { Filing } from './filings.ts'
import type { Answer, Peer } from './work.ts'

/** The first peer is the measure of the others: it lists everybody who counts, zizhi those who are seated. */
export async function disagreements(peers: readonly Peer[], filings: readonly Filing[]): Promise<string[]> {
  const [first, ...others] = peers
  const found: string[] = []
  for (const { snapshot } of filings) {
    const wanted = await first!.judge(snapshot)
    let figures: string | undefined
    for (const peer of others) {
      const given = await peer.judge(snapshot)
      for (const where of differences(wanted, given, peer.seatsOnly === true))
        found.push(`${snapshot.id}: ${where} (${first!.name} | ${peer.name})`)
      if (given.figures === undefined) continue
      const own = JSON.stringify(given.figures)
      figures ??= own
      if (own !== figures) found.push(`${snapshot.id}: figures ${figures} | ${own} (${peer.name})`)
    }
  }
  return found
}

function differences(wanted: Answer, given: Answer, seatsOnly: boolean): string[] {
  const found: string[] = []
  for (const key of new Set([...Object.keys(wanted.met), ...Object.keys(given.met)]))
    if (wanted.met[key] !== given.met[key]) found.push(`${key}: ${wanted.met[key]} | ${given.met[key]}`)
  const anywhere = new Set(Object.values(wanted.counted).flat())
  for (const key of Object.keys(seatsOnly ? given.counted : wanted.counted)) {
    const theirs = given.counted[key] ?? []
    const stranger = theirs.find((it) => !anywhere.has(it))
    if (stranger !== undefined) found.push(`${key}: counts ${stranger}`)
    else if (!seatsOnly && theirs.length !== wanted.counted[key]!.length)
      found.push(`${key}: counts ${wanted.counted[key]!.length} | ${theirs.length}`)
  }
  return found
}
