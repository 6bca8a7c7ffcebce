/** What can be wrong with rules, as a stable code. Errors make a corpus unusable; warnings and notes do not. */
export const lintCodes = {
  'yaml-syntax': 'error',
  'bad-shape': 'error',
  'unknown-field': 'error',
  'impossible-date': 'error',
  'duplicate-name': 'error',
  'unknown-instrument': 'error',
  'unknown-term': 'error',
  'unit-mismatch': 'error',
  'missing-table-cell': 'error',
  'sub-line-larger': 'error',
  'covering-larger': 'error',
  'choose-more-than-listed': 'error',
  'amendment-hits-nothing': 'error',
  'bad-path': 'error',
  'effective-overlap': 'error',
  'effective-gap': 'warning',
  'selects-nothing': 'error',
  'ambiguous-route': 'error',
  'unknown-profile': 'error',
  'no-counting': 'error',
  'no-authority': 'warning',
  'unknown-fact': 'error',
  'unreachable-rule': 'error',
  'missing-source': 'error',
  'missing-citation': 'warning',
  'unknown-figure': 'note',
  'low-confidence': 'note',
} as const

export type LintCode = keyof typeof lintCodes
export type Severity = 'error' | 'warning' | 'note'

/** One thing that lint has to say, and where. */
export interface LintProblem {
  code: LintCode
  severity: Severity
  file: string
  /** Start at 1. */
  line: number
  column: number
  /** The path of YAML keys inside the file. */
  path: (string | number)[]
  found?: unknown
  allowed?: readonly (string | number)[]
  near?: string
  /** What the checker knows besides: the other party of a pair, a total. */
  detail?: Record<string, string | number>
}
