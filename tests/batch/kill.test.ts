import { spawn } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { impactReport } from '../../src/batch/compare/report/impactReport.ts'
import { Random } from '../../src/cases/generate/random.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import { builtCli } from '../support/built.ts'
import { newFolder } from '../support/folders.ts'
import { fileOf, manyLines, textOf } from './inputs.ts'

const sizeOf = (path: string) =>
  stat(path).then(
    (it) => it.size,
    () => 0,
  )

describe('kill -9', () => {
  const random = new Random(20241014)

  it.each<[threads: number, law: string | undefined, lines: number]>([
    [1, undefined, 1500],
    [2, undefined, 1500],
    [2, '2016-01-01', 600],
  ])(
    'at any moment, then the same command again: the output is that of a run without, with %i threads, compared with %s',
    async (threads, day, count) => {
      const input = await fileOf('a.ndjson', manyLines(count).join('\n'))
      const compare = day === undefined ? undefined : { day }
      const { text, summary } = await textOf(input, { detail: 'findings', compare })
      const impact = impactReport(summary, { corpus: shipped, compare: compare ?? {} })
      const folder = await newFolder()
      const journal = join(folder, 'journal')
      const out = join(folder, 'out.ndjson')
      const report = join(folder, 'impact.json')
      const start = () =>
        spawn(
          process.execPath,
          [
            builtCli,
            'batch',
            input,
            '--detail',
            'findings',
            '--threads',
            String(threads),
            '--journal',
            journal,
            '--out',
            out,
            '--quiet',
            ...(day === undefined ? [] : ['--compare', day, '--compare-report', report]),
          ],
          { stdio: 'ignore' },
        )
      let kills = 0
      /** Each run is let to write some more of its journal, and killed some moments later, perhaps in the midst of a write. */
      for (let share = 0; share < 0.9; share += random.next() * 0.25) {
        const enough = (await sizeOf(journal)) + random.between(0, text.length / 8)
        const child = start()
        const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, signal) => resolve(signal)))
        while (child.exitCode === null && (await sizeOf(journal)) < enough) await wait(1)
        await wait(random.between(0, 30))
        child.kill('SIGKILL')
        if ((await ended) === 'SIGKILL') kills++
        if (kills > 0 && child.exitCode !== null) break
      }
      expect(kills).toBeGreaterThanOrEqual(3)
      const last = start()
      const code = await new Promise((resolve) => last.on('exit', resolve))
      expect(code).toBe(2)
      expect((await readFile(out, 'utf8')) === text).toBe(true)
      if (day !== undefined) expect(JSON.parse(await readFile(report, 'utf8'))).toEqual(impact)
    },
    300_000,
  )
})
