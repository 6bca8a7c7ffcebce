import { type BatchSource, listFiles } from '../batch/input/sources.ts'
import { batchCommandWordsOf } from './batchWords.ts'
import type { Context } from './context.ts'
import { Failure, systemReason } from './failure.ts'

/** What the arguments of a command that takes many filings stand for. */
export interface BatchInputs {
  sources: BatchSource[]
  /** Every file among them, those of folders one by one. */
  files: string[]
}

/**
 * Opens arguments that name filings: files, folders, `-` for standard input.
 *
 * @throws Failure when one cannot be looked at, or standard input is named twice
 */
export async function batchInputsOf(args: readonly string[], context: Context): Promise<BatchInputs> {
  const { io, lang } = context
  if (args.filter((it) => it === '-').length > 1) throw new Failure(batchCommandWordsOf(lang).standardInputTwice)
  const files = await Promise.all(args.map((it) => filesOf(it, context)))
  return { sources: args.map((it) => (it === '-' ? io.stdin() : it)), files: files.flat() }
}

/** The files that one argument stands for. */
async function filesOf(file: string, { words }: Context): Promise<string[]> {
  if (file === '-') return []
  try {
    return await listFiles(file)
  } catch (error) {
    const reason = systemReason(error)
    throw new Failure(reason === 'ENOENT' ? words.noSuchFile(file) : words.cannotRead(file, reason))
  }
}
