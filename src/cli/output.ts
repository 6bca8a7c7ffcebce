import { realpath, writeFile } from 'node:fs/promises'
import type { Context } from './context.ts'
import { Failure, systemReason } from './failure.ts'

/** Writes a result to a file, or to standard output without one. */
export async function writeResult(text: string, out: string | undefined, { io, words }: Context): Promise<void> {
  if (out === undefined) return io.out(text)
  try {
    await writeFile(out, text)
  } catch (error) {
    throw new Failure(words.cannotWrite(out, systemReason(error)))
  }
}

/**
 * Refuses to write over a file that is read.
 *
 * @throws Failure when `out` is one of the inputs, under whatever name
 */
export async function keepInputs(
  inputs: readonly string[],
  out: string | undefined,
  { words }: Context,
): Promise<void> {
  if (out === undefined) return
  const real = (path: string) => realpath(path).catch(() => path)
  const target = await real(out)
  for (const it of inputs) if (it !== '-' && (await real(it)) === target) throw new Failure(words.outIsInput(out))
}
