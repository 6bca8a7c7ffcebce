import { stat } from 'node:fs/promises'
import type { Corpus } from '../corpus/corpus.ts'
import type { RulesFile } from '../corpus/load.ts'
import { fileKindOf } from '../corpus/schema/files.ts'
import { shipped } from '../corpus/shipped.generated.ts'
import type { Context } from './context.ts'
import { Failure, systemReason } from './failure.ts'
import { corpusOf } from './openCorpus.ts'
import { readRulesFiles } from './rulesDirectory.ts'

/**
 * The files of a rules directory whatever they hold.
 *
 * @throws Failure when it is no directory or cannot be read
 */
export async function openRulesFiles(directory: string, { words }: Context): Promise<RulesFile[]> {
  try {
    if (!(await stat(directory)).isDirectory()) throw new Failure(words.notADirectory(directory))
    return await readRulesFiles(directory)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (error instanceof Failure || code === undefined) throw error
    throw new Failure(
      code === 'ENOENT' ? words.noSuchFile(directory) : words.cannotRead(directory, systemReason(error)),
    )
  }
}

/**
 * The law by which the cases of a directory are judged: that of `rules`, else the directory’s own, else the shipped one
 * where the directory holds cases alone.
 *
 * @throws RulesInvalid when the law has errors
 */
export async function lawBeside(
  directory: string,
  rules: string | undefined,
  files: readonly RulesFile[],
  context: Context,
): Promise<Corpus> {
  if (rules !== undefined) return corpusOf(rules, context)
  return files.some((it) => fileKindOf(it.path) !== undefined) ? corpusOf(directory, context) : shipped
}
