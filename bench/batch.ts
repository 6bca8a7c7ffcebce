import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateFilings } from '../src/cases/generate/generate.ts'
import { parseQualification, shippedCorpus } from '../src/index.ts'
import { figuresOf } from './measure.ts'
import { round, spread, table } from './table.ts'

/** What one process needed for all lines of a file. */
interface Need {
  cpuMs: number
  wallMs: number
  rssMb: number
}

/** What is to be beaten: nothing but lines, UTF-8 and JSON. */
const parseOnly = `
  import { createReadStream } from 'node:fs'
  let rest = Buffer.alloc(0), objects = 0
  const take = (line) => { if (line.length > 0 && typeof JSON.parse(line.toString('utf8')) === 'object') objects++ }
  for (const file of process.argv.slice(1)) for await (const piece of createReadStream(file, { highWaterMark: 262144 })) {
    const data = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    let start = 0
    for (let end = data.indexOf(10); end >= 0; end = data.indexOf(10, start)) { take(data.subarray(start, end)); start = end + 1 }
    rest = data.subarray(start)
  }
  take(rest)
`

/** Says at the end of a process what it needed. */
const meter = `data:text/javascript,${encodeURIComponent(`
  import { isMainThread } from 'node:worker_threads'
  if (isMainThread) process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    console.log(JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, wallMs: process.uptime() * 1000, rssMb: maxRSS / 1024 }))
  })`)}`

function run(args: readonly string[]): Need {
  const said = execFileSync(process.execPath, ['--import', meter, ...args], { encoding: 'utf8', maxBuffer: 2 ** 20 })
  return JSON.parse(said.trim().split('\n').at(-1)!) as Need
}

/**
 * From a file to results, each way in processes of its own: a short file and a long one, so that a line more has a price
 * without the start of the process.
 */
export function fromFile({ quick, million }: { quick: boolean; million: boolean }): string {
  const cli = fileURLToPath(new URL('cli/main.js', `file://${process.env['ZIZHI_DIST']}`))
  if (!existsSync(cli)) return 'Not measured: it needs `npm run build`.'
  const folder = mkdtempSync(join(tmpdir(), 'zizhi-bench-'))
  try {
    const [few, many] = quick ? [200, 400] : [10_000, 200_000]
    const distinct = quick ? 100 : 2000
    const lines = [...filingsOf(distinct)]
    const file = join(folder, `${few}.ndjson`)
    for (let n = 0; n < few; n += distinct) writeFileSync(file, `${lines.join('\n')}\n`, { flag: 'a' })
    // A file given several times in a row, so that a long input needs no disk.
    const again = (times: number) => Array.from({ length: times }, () => file)
    const batch = (threads: number, detail: string) => (files: readonly string[]) =>
      run([
        cli,
        'batch',
        ...files,
        '--threads',
        `${threads}`,
        '--detail',
        detail,
        '--quiet',
        '--out',
        join(folder, 'out'),
      ])
    const ways: [string, (files: readonly string[]) => Need][] = [
      ['UTF-8 decode and JSON.parse', (files) => run(['--input-type=module', '-e', parseOnly, ...files])],
      ['zizhi batch, one thread, verdict', batch(1, 'verdict')],
      ['zizhi batch, one thread, findings', batch(1, 'findings')],
      ['zizhi batch, two threads, verdict', batch(2, 'verdict')],
    ]
    const rounds = Array.from({ length: quick ? 1 : 3 }, () =>
      ways.map(([, way]) => {
        const [short, long] = [way(again(1)), way(again(many / few))]
        return { short, long, further: { cpu: long.cpuMs - short.cpuMs, wall: long.wallMs - short.wallMs } }
      }),
    )
    const rows = ways.map(([name], w) => {
      const of = (value: (it: (typeof rounds)[number][number], base: (typeof rounds)[number][number]) => number) =>
        spread(figuresOf(rounds.map((it) => value(it[w]!, it[0]!))))
      const further = many - few
      return [
        name,
        of(({ further: { cpu } }) => (further / cpu) * 1000),
        of((it, base) => base.further.cpu / it.further.cpu),
        of((it, base) => base.long.cpuMs / it.long.cpuMs),
        of(({ further: { wall } }) => (further / wall) * 1000),
        of(({ long }) => (many / long.wallMs) * 1000),
        of(({ short }) => short.rssMb),
        of(({ long }) => long.rssMb),
      ]
    })
    const size = lines.reduce((sum, it) => sum + Buffer.byteLength(it), 0) / lines.length
    const heads = [
      'way',
      'further lines/s of processor time',
      'times decode and parse',
      `the same, whole run of ${many.toLocaleString('en')}`,
      'further lines/s by the clock',
      'lines/s by the clock, whole run',
      `MB at ${few.toLocaleString('en')}`,
      `MB at ${many.toLocaleString('en')}`,
    ]
    const long = million
      ? `\n\n1,000,000 filings, two threads: ${round(batch(2, 'verdict')(again(1_000_000 / few)).rssMb)} MB.`
      : ''
    return `${distinct} distinct filings of ${round(size / 1024)} KB, written again and again.\n\n${table(heads, rows)}${long}`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function* filingsOf(count: number): Generator<string> {
  const standards = [parseQualification('建筑工程施工总承包三级')!]
  for (const it of generateFilings(shippedCorpus, { count, seed: 1, passRate: 0.5, standards }))
    yield JSON.stringify(it)
}
