import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { WorkerOptions } from 'node:worker_threads'

/** Where the program of a thread stands, seen from the source and from what is built of it. */
const places = ['./worker.ts', './batch/worker.js', '../batch/worker.js', './worker.js']

const isThere = (place: string) => existsSync(fileURLToPath(new URL(place, import.meta.url)))

const file = new URL(places.find(isThere) ?? places[0]!, import.meta.url)

/** The program of a thread. Source is loaded as the tests load it. */
export const workerProgram: { program: URL | string; options: WorkerOptions } = file.pathname.endsWith('.ts')
  ? {
      program: `import('tsx/esm/api').then((it) => it.tsImport('${file.href}', '${file.href}'))`,
      options: { eval: true },
    }
  : { program: file, options: {} }
