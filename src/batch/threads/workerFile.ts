import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { WorkerOptions } from 'node:worker_threads'

/** Where the program of a thread stands, seen from the source and from what is built of it. */
const places = ['./worker.ts', './batch/worker.js', '../batch/worker.js', './worker.js']

const isThere = (place: string) => existsSync(fileURLToPath(new URL(place, import.meta.url)))

/** The program of a thread and how it is started; source is loaded as the tests load it. */
export function programOf(own: URL | undefined): { program: URL | string; options: WorkerOptions } {
  const file = own ?? new URL(places.find(isThere) ?? places[0]!, import.meta.url)
  // A thread would take the option that says what a text of the command line is for one about its own file, and end.
  const ofText = process.execArgv.some((it) => it.startsWith('--input-type'))
  if (!file.pathname.endsWith('.ts')) return { program: file, options: ofText ? { execArgv: [] } : {} }
  const load = `import('tsx/esm/api').then((it) => it.tsImport('${file.href}', '${file.href}'))`
  return { program: load, options: { eval: true } }
}
