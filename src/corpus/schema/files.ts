import * as z from 'zod'
import { gradeExceptionsFile } from '../strength/explanation.ts'
import { admissionFile } from './admission.ts'
import { amendmentFile } from './amendment.ts'
import { authorityFile } from './authority.ts'
import { bansFile } from './bans.ts'
import { countingFile } from './counting.ts'
import { holidaysFile } from './holidays.ts'
import { instrumentFile } from './instrument.ts'
import { procedureFile } from './procedure.ts'
import { profileFile } from './profile.ts'
import { routeFile } from './route.ts'
import { standardFile } from './standard.ts'
import { validityFile } from './validity.ts'
import { vocabularyFile } from './vocabulary.ts'

/** The kinds of file in a rules directory, with the schema of each. */
export const fileSchemas = {
  instruments: instrumentFile,
  authority: authorityFile,
  validity: validityFile,
  bans: bansFile,
  vocabulary: vocabularyFile,
  gradeExceptions: gradeExceptionsFile,
  amendment: amendmentFile,
  route: routeFile,
  counting: countingFile,
  profile: profileFile,
  procedure: procedureFile,
  holidays: holidaysFile,
  admission: admissionFile,
  standard: standardFile,
} as const
export type FileKind = keyof typeof fileSchemas

/**
 * Tells from its path what a file of a rules directory holds; `undefined` for files that are not law (cases, survivors, schemas).
 *
 * @example
 * fileKindOf('amendments/2016-226.yaml') // 'amendment'
 */
export function fileKindOf(path: string): FileKind | undefined {
  if (/^profiles\/.+\/admission\.json$/.test(path)) return 'admission'
  if (!/\.ya?ml$/.test(path) || /(\.cases|^survivors)\.ya?ml$/.test(path)) return undefined
  if (/^instruments\.ya?ml$/.test(path)) return 'instruments'
  if (/^authority\.ya?ml$/.test(path)) return 'authority'
  if (/^validity\.ya?ml$/.test(path)) return 'validity'
  if (/^bans\.ya?ml$/.test(path)) return 'bans'
  if (/^grade-exceptions\.ya?ml$/.test(path)) return 'gradeExceptions'
  if (path.startsWith('vocabulary/')) return 'vocabulary'
  if (path.startsWith('amendments/')) return 'amendment'
  if (path.startsWith('routes/')) return 'route'
  if (path.startsWith('counting/')) return 'counting'
  if (/^profiles\/.+\/procedure\.ya?ml$/.test(path)) return 'procedure'
  if (/^profiles\/.+\/holidays\.ya?ml$/.test(path)) return 'holidays'
  if (path.startsWith('profiles/')) return 'profile'
  return 'standard'
}

/** The JSON Schema of one kind of rules file, for editors. */
export function fileJsonSchema(kind: FileKind): Record<string, unknown> {
  return z.toJSONSchema(fileSchemas[kind], { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>
}

/** One JSON Schema that accepts any file of a rules directory. */
export function corpusJsonSchema(): Record<string, unknown> {
  const all = z.union(Object.values(fileSchemas)).meta({ title: 'zizhi rules file' })
  return z.toJSONSchema(all, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>
}
