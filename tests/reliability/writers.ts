import { spawn } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { Random } from '../../src/cases/generate/random.ts'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** The writer as one file. */
export const buildWriter = (folder: string): Promise<string> => buildProgram(path('./writer.program.ts'), folder)

/** A program as one file, so that it starts fast. */
export async function buildProgram(source: string, folder: string): Promise<string> {
  const outfile = join(folder, `${basename(source, '.ts')}.mjs`)
  symlinkSync(path('../../node_modules'), join(folder, 'node_modules'))
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  })
  return outfile
}

/** Starts writers by the handful and kills each at a random moment; what was acknowledged comes back. */
export async function killWriters(
  program: string,
  address: string,
  { kills, atOnce = 4, seed }: { kills: number; atOnce?: number; seed: number },
): Promise<{ acknowledged: string[]; killed: number }> {
  const random = new Random(seed)
  const acknowledged: string[] = []
  const counts = Array.from({ length: atOnce }, () => 0)
  let killed = 0
  const one = async (writer: number) => {
    const child = spawn(process.execPath, [program, address, `w${writer}`, String(counts[writer])], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let complaint = ''
    child.stderr.on('data', (data: Buffer) => {
      complaint += data
    })
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)))
    const heard = new Promise<void>((resolve) => {
      createInterface(child.stdout).on('line', (key) => {
        acknowledged.push(key)
        counts[writer] = Number(key.slice(key.indexOf('-') + 1)) + 1
        resolve()
      })
    })
    const early = random.next() < 0.2
    if (!early) await Promise.race([heard, ended])
    await wait(random.between(0, early ? 150 : 40))
    child.kill('SIGKILL')
    if ((await ended) !== 'SIGKILL') throw new Error(`a writer ended by itself: ${complaint}`)
    killed++
  }
  while (killed < kills) await Promise.all(counts.map((_, writer) => one(writer)))
  return { acknowledged, killed }
}
