import { realpath, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
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
  if (out !== undefined && (await isOneOf(out, inputs))) throw new Failure(words.outIsInput(out))
}

/** Tells whether a file is one of several, under whatever name. */
export async function isOneOf(file: string, others: readonly string[]): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => resolve(path))
  const target = await real(file)
  for (const it of others) if (it !== '-' && (await real(it)) === target) return true
  return false
}
