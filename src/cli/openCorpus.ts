import { stat } from 'node:fs/promises'
import type { Corpus } from '../corpus/corpus.ts'
import { lint } from '../corpus/lint/index.ts'
import type { Loaded } from '../corpus/load.ts'
import { shipped } from '../corpus/shipped.generated.ts'
import type { Context } from './context.ts'
import { Failure, RulesInvalid, systemReason } from './failure.ts'
import { loadRulesDirectory } from './rulesDirectory.ts'

/** Where the law comes from and how it is read. */
export interface LawOptions {
  profile: string
  rules?: string
}

/**
 * The corpus that the options ask for.
 *
 * @throws RulesInvalid when the rules directory has errors
 * @throws Failure when there is no such directory or no such profile
 */
export async function openCorpus({ profile, rules }: LawOptions, context: Context): Promise<Corpus> {
  const corpus = rules === undefined ? shipped : await corpusOf(rules, context)
  const known = corpus.profiles.map((it) => it.id)
  if (!known.includes(profile)) throw new Failure(context.words.unknownProfile(profile, known))
  return corpus
}

/**
 * The corpus of a rules directory.
 *
 * @throws RulesInvalid when it has errors
 */
export async function corpusOf(directory: string, context: Context): Promise<Corpus> {
  const loaded = await openRules(directory, context)
  const errors = lint(loaded).filter((it) => it.severity === 'error')
  if (loaded.corpus === undefined || errors.length > 0) throw new RulesInvalid(directory, errors)
  return loaded.corpus
}

/** Loads a rules directory whatever its state. */
export async function openRules(directory: string, { words }: Context): Promise<Loaded> {
  try {
    if (!(await stat(directory)).isDirectory()) throw new Failure(words.notADirectory(directory))
    const loaded = await loadRulesDirectory(directory)
    const none = loaded.problems.length === 0 && loaded.corpus?.standards.length === 0
    if (none && loaded.corpus?.instruments.length === 0) throw new Failure(words.noRules(directory))
    return loaded
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (error instanceof Failure || code === undefined) throw error
    throw new Failure(
      code === 'ENOENT' ? words.noSuchFile(directory) : words.cannotRead(directory, systemReason(error)),
    )
  }
}
