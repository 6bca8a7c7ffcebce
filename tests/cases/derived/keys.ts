import { bareKeys, topicOf } from '../../corpus/reading/topics.ts'

/** The topics of requirements that the reading has figures for, each once. */
export const keysOf = (keys: readonly string[]): Set<string> =>
  new Set(keys.filter((it) => !bareKeys.has(it)).map(topicOf))
