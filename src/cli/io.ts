import { Buffer } from 'node:buffer'

/** What the command line touches of the world; a test brings its own. */
export interface Io {
  out(text: string): void
  err(text: string): void
  /** Results as bytes on standard output; kept when there is room for more. */
  write(bytes: Uint8Array): Promise<void>
  /** Everything on standard input, up to a number of bytes. */
  readStdin(atMost: number): Promise<Uint8Array>
  /** Standard input as it comes. */
  stdin(): AsyncIterable<Uint8Array> & { destroy?(): void }
  /** Today in the calendar of this machine, `YYYY-MM-DD`. */
  today(): string
  /** Milliseconds of a clock that only goes forward. */
  clock(): number
  env: Readonly<Record<string, string | undefined>>
  /** Tells whether standard output is a terminal. */
  isTerminal: boolean
  /** Tells whether standard error is one. */
  isErrTerminal: boolean
}

const pad = (n: number) => String(n).padStart(2, '0')

/** The streams, the clock and the environment of this process. */
export function processIo(): Io {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    write: (bytes) =>
      new Promise((resolve, reject) => {
        process.stdout.write(bytes, (error) => (error == null ? resolve() : reject(error)))
      }),
    async readStdin(atMost) {
      const chunks: Buffer[] = []
      let size = 0
      for await (const chunk of process.stdin) {
        chunks.push(chunk as Buffer)
        size += (chunk as Buffer).length
        if (size > atMost) break
      }
      return Buffer.concat(chunks)
    },
    stdin: () => process.stdin,
    clock: () => performance.now(),
    today() {
      const now = new Date()
      return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
    },
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    isErrTerminal: process.stderr.isTTY === true,
  }
}
