import type { Corpus } from '../../corpus/corpus.ts'
import type { Lexicon } from '../../corpus/lexicon.ts'
import type { FileKind } from '../../corpus/schema/files.ts'
import type { OperatorName } from './operators/index.ts'

/** Steps from the root of a rules file to a node. */
export type Path = readonly (string | number)[]

/** A node of a rules file, as operators see it. */
export interface Site {
  kind: FileKind
  path: Path
  value: unknown
  /** The nodes above it, the root first. */
  parents: readonly unknown[]
  lexicon: Lexicon
}

/** One way to change a node: another value, or none at all. */
export interface Replacement {
  to: unknown
  /** The node that is replaced when it is not the site itself. */
  path?: Path
}

/** One kind of small change to the law. */
export interface Operator {
  name: string
  mutate(site: Site): Replacement[]
}

/** The law with one small change. */
export interface Mutant {
  /** Names it from run to run: file, path, operator and, where it is short, the new value. */
  id: string
  operator: OperatorName
  file: string
  line: number
  column: number
  kind: FileKind
  path: Path
  /** The nodes above the changed one, the root of the file first. */
  parents: readonly unknown[]
  from: unknown
  /** The new value; absent where something was dropped. */
  to?: unknown
  /** The node that gives way: the site itself or one above it. */
  replaced: Path
  /** The changed law; the unchanged one stays as it is. */
  apply(): Corpus
}
