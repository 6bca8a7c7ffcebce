import type { Corpus, Sourced } from '../../corpus/corpus.ts'
import type { FileKind } from '../../corpus/schema/files.ts'
import type { VocabularyFile } from '../../corpus/schema/vocabulary.ts'
import { derive } from '../plans.ts'

/** A file of the law as a tree, with the means to put another tree in its place. */
export interface LawFile {
  kind: FileKind
  file: string
  content: unknown
  put(content: unknown): Corpus
}

/** What loading gives that mutation needs. */
export interface MutableLaw {
  corpus: Corpus
  vocabularies: Sourced<VocabularyFile>[]
}

type SourcedKey = 'standards' | 'amendments' | 'routes' | 'authority' | 'validity' | 'bans' | 'counting' | 'profiles'

/** The files whose text is law about standards, in the order in which they are mutated. */
export function lawFilesOf({ corpus, vocabularies }: MutableLaw): LawFile[] {
  const sourced = <K extends SourcedKey>(kind: FileKind, key: K) =>
    corpus[key].map((content, i): LawFile => {
      return {
        kind,
        file: content.file,
        content,
        put: (it) => {
          const other = { ...corpus, [key]: (corpus[key] as unknown[]).with(i, it) }
          if (kind === 'standard') derive(other, corpus)
          return other
        },
      }
    })
  return [
    ...sourced('standard', 'standards'),
    ...sourced('amendment', 'amendments'),
    ...sourced('route', 'routes'),
    ...sourced('authority', 'authority'),
    ...sourced('validity', 'validity'),
    ...sourced('bans', 'bans'),
    ...sourced('counting', 'counting'),
    ...sourced('profile', 'profiles'),
    {
      kind: 'instruments',
      file: 'instruments.yaml',
      content: { instruments: corpus.instruments },
      put: (it) => ({ ...corpus, ...(it as Pick<Corpus, 'instruments'>) }),
    },
    ...vocabularies.map((content, i): LawFile => {
      return {
        kind: 'vocabulary',
        file: content.file,
        content,
        put: (it) => ({ ...corpus, vocabulary: joined(vocabularies.with(i, it as Sourced<VocabularyFile>)) }),
      }
    }),
  ]
}

function joined(files: readonly Sourced<VocabularyFile>[]): VocabularyFile {
  const all: Record<string, unknown[]> = {}
  for (const { file: _, ...lists } of files)
    for (const [key, list] of Object.entries(lists)) all[key] = [...(all[key] ?? []), ...(list as unknown[])]
  return all as VocabularyFile
}
