import type { LintCode, LintProblem } from '../../../corpus/lint/problem.ts'
import { shown } from '../shown.ts'

const near = (it: LintProblem) => (it.near === undefined ? '' : `, did you mean \`${it.near}\`?`)
const choose = (it: LintProblem) =>
  it.allowed === undefined || it.allowed.length === 0 ? '' : `; allowed: ${it.allowed.join(', ')}`
const detail = (it: LintProblem, key: string) => String(it.detail?.[key] ?? '')

/** What is wrong with rules and how to mend it. */
export const lint: { [C in LintCode]: (it: LintProblem) => string } = {
  'yaml-syntax': (it) => `YAML syntax: ${shown(it.found)}`,
  'bad-shape': (it) => `${shown(it.found)} does not fit here${near(it)}${choose(it)}`,
  'unknown-field': (it) => `unknown field ${shown(it.found)}${near(it)}; rename or remove it`,
  'impossible-date': (it) => `${shown(it.found)} is not a day that exists; write YYYY-MM-DD`,
  'duplicate-name': (it) => `${shown(it.found)} stands twice; keep one`,
  'unknown-instrument': (it) => `instruments.yaml has no ${shown(it.found)}${near(it)}; add or correct it`,
  'unknown-term': (it) =>
    `${shown(it.found)} is not in the vocabulary ${detail(it, 'vocabulary')}${near(it)}; add or correct it`,
  'unit-mismatch': (it) => `unit ${shown(it.found)} does not fit the metric ${detail(it, 'metric')}${choose(it)}`,
  'missing-table-cell': (it) =>
    `table ${shown(it.found)} has no cell for ${detail(it, 'category')} ${detail(it, 'grade')}; add it, \`unknown\` when not known`,
  'sub-line-larger': (it) => `the parts add up to ${shown(it.found)}, more than the whole of ${detail(it, 'total')}`,
  'covering-larger': (it) => `${shown(it.found)} words to cover, more than ${detail(it, 'total')} people`,
  'choose-more-than-listed': (it) => `${shown(it.found)} asked for, ${detail(it, 'total')} listed`,
  'amendment-hits-nothing': (it) =>
    it.found === undefined
      ? 'the change touches no standard; check `where`'
      : `the change does not touch ${shown(it.found)}; check the name or \`where\``,
  'bad-path': (it) =>
    `${shown(it.found)} (${detail(it, 'grade')}) is no longer well formed; check the path and the value`,
  'effective-overlap': (it) =>
    `overlaps with ${detail(it, 'other')} for ${detail(it, 'qualification')} from ${shown(it.found)}`,
  'effective-gap': (it) =>
    `no text of ${detail(it, 'qualification')} between ${detail(it, 'other')} and ${shown(it.found)}`,
  'selects-nothing': (it) =>
    it.found === undefined
      ? '`where` matches no standard; correct or remove it'
      : `${shown(it.found)} matches no standard it speaks of${near(it)}; correct or remove it`,
  'ambiguous-route': (it) =>
    `${shown(it.found)} and ${detail(it, 'other')} are both open to ${detail(it, 'kind')} of ${detail(it, 'qualification')}; tell them apart`,
  'unknown-profile': (it) => `no profile ${shown(it.found)}, or profiles that extend each other${choose(it)}`,
  'no-counting': (it) => `no counting rules for ${shown(it.found)}`,
  'no-authority': (it) => `no authority for ${shown(it.found)}`,
  'unknown-fact': (it) => `no fact ${shown(it.found)}${near(it)}${choose(it)}`,
  'unreachable-rule': (it) =>
    detail(it, 'fires') === 'never'
      ? `rule ${shown(it.found)} fires in no case; check its conditions`
      : `rule ${shown(it.found)} fires in every case; check its conditions`,
  'missing-source': () => 'no source; name it in `sources`',
  'missing-citation': () => 'neither clause nor source',
  'unknown-figure': (it) => (it.found === undefined ? 'figure unknown' : `text unknown: ${shown(it.found)}`),
  'low-confidence': () => 'weak source; compare with the original',
}
