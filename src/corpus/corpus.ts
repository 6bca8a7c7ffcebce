import type { AmendmentFile } from './schema/amendment.ts'
import type { CountingFile } from './schema/counting.ts'
import type { Instrument } from './schema/instrument.ts'
import type { AuthorityFile, ProfileFile } from './schema/profile.ts'
import type { RouteFile } from './schema/route.ts'
import type { StandardFile } from './schema/standard.ts'
import type { VocabularyFile } from './schema/vocabulary.ts'

/** A file of the corpus with its path below the rules directory. */
export type Sourced<T> = T & { file: string }

/** The whole law as data: what the files of a rules directory hold, validated and joined, nothing resolved yet. */
export interface Corpus {
  /** Names exactly this content: a digest of the files. */
  version: string
  instruments: Instrument[]
  vocabulary: VocabularyFile
  standards: Sourced<StandardFile>[]
  amendments: Sourced<AmendmentFile>[]
  routes: Sourced<RouteFile>[]
  counting: Sourced<CountingFile>[]
  profiles: Sourced<ProfileFile>[]
  authority: Sourced<AuthorityFile>[]
}
