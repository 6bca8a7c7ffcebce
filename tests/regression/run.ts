import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import { sequences } from '../../src/domain/qualification.ts'
import { readLines, writeLines } from './files.ts'
import { ALL, FIRST, linesOf } from './tally.ts'
import { nameOf, versionsOf } from './versions.ts'

// npm run regression: judges all filings of every version and compares with the lines on record; --update rewrites them,
// --only <regex> takes the versions whose names match and leaves the lines of the others as they are.

type Message = { index: number; lines: [number, string][] }

const only = process.argv.indexOf('--only')
const pattern = only < 0 ? '' : (process.argv[only + 1] ?? '')
const wanted = new RegExp(pattern)
const [command, part, parts] = process.argv.slice(2)
if (command === '--part') judgePart(Number(part), Number(parts))
else await main(process.argv.includes('--update'))

/** The versions asked for, with their places among all. */
function asked() {
  return versionsOf(shipped).flatMap((version, index) => (wanted.test(nameOf(version)) ? [{ version, index }] : []))
}

function judgePart(own: number, of: number): void {
  asked().forEach(({ version, index }, i) => {
    if (i % of === own) process.send!({ index, lines: [...linesOf(shipped, version, [FIRST, ALL])] } satisfies Message)
  })
  process.disconnect()
}

async function main(update: boolean): Promise<void> {
  const count = asked().length
  if (count === 0) throw new Error(`no version is named like \`${pattern}\``)
  const found = await judgeAll(Math.min(count, availableParallelism()))
  const all = versionsOf(shipped)
  const lines = sequences.reduce((sum, it) => sum + readLines(FIRST, it).length, 0)
  if (only >= 0 && all.length !== lines) throw new Error('versions have come or gone: run it for all of them')
  let differing = 0
  for (const sequence of sequences)
    for (const count of [FIRST, ALL]) {
      const recorded = readLines(count, sequence)
      const own = all
        .flatMap((it, i) => (it.qualification.sequence === sequence ? [found.get(i)?.get(count)] : []))
        .map((line, i) => line ?? recorded[i]!)
      if (update) writeLines(count, sequence, own)
      else differing += report(recorded, own)
    }
  console.log(update ? `${found.size} versions on record` : `${found.size} versions, ${differing} lines differ`)
  if (differing > 0) process.exitCode = 1
}

/** Prints the lines that differ, as a diff does. */
function report(recorded: readonly string[], found: readonly string[]): number {
  const gone = recorded.filter((it) => !found.includes(it))
  const fresh = found.filter((it) => !recorded.includes(it))
  for (const it of gone) console.log(`- ${it}`)
  for (const it of fresh) console.log(`+ ${it}`)
  return gone.length + fresh.length
}

/** Shares the versions among processes. */
async function judgeAll(parts: number): Promise<Map<number, Map<number, string>>> {
  const found = new Map<number, Map<number, string>>()
  const run = (own: number) =>
    new Promise<void>((resolve, reject) => {
      const child = fork(fileURLToPath(import.meta.url), ['--part', String(own), String(parts), '--only', pattern], {
        execArgv: ['--import', 'tsx'],
      })
      child.on('message', ({ index, lines }: Message) => found.set(index, new Map(lines)))
      child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`part ${own} ended with ${code}`))))
    })
  await Promise.all(Array.from({ length: parts }, (_, own) => run(own)))
  return found
}
