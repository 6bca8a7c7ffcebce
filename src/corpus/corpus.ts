import type { AdmissionFile } from './schema/admission.ts'
import type { AmendmentFile } from './schema/amendment.ts'
import type { AuthorityFile } from './schema/authority.ts'
import type { BansFile } from './schema/bans.ts'
import type { CountingFile } from './schema/counting.ts'
import type { HolidaysFile } from './schema/holidays.ts'
import type { Instrument } from './schema/instrument.ts'
import type { ProcedureFile } from './schema/procedure.ts'
import type { ProfileFile } from './schema/profile.ts'
import type { RouteFile } from './schema/route.ts'
import type { StandardFile } from './schema/standard.ts'
import type { ValidityFile } from './schema/validity.ts'
import type { VocabularyFile } from './schema/vocabulary.ts'
import type { GradeExceptionsFile } from './strength/explanation.ts'

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
  /** What is known of grades that ask for less than the next lower one; no law. */
  gradeExceptions: Sourced<GradeExceptionsFile>[]
  validity: Sourced<ValidityFile>[]
  bans: Sourced<BansFile>[]
  procedures: Sourced<ProcedureFile>[]
  admissions: Sourced<AdmissionFile>[]
  holidays: Sourced<HolidaysFile>[]
}
