/** How the cases of a standard came about and what holds them; at the top of every drafted file. */
export const CASES_HEAD = `\
# Cases of the standard beside this file, each with what is found. Above the line "Drafted …" they are written by hand from
# the facts. Below it they were generated once from the rule, at each threshold and on each day, then reviewed. What the
# national text decides is derived again from the second reading (fixtures/reading) by tests/cases/derived.test.ts.`

/** The same of cases that were drafted for changes which no other case noticed. */
export const MUTATION_HEAD = `\
# Cases for changes of the law that no other case noticed, each named by what it shows to be asked. They were generated once
# by \`src/cli/dev/draftMutationCases.ts\` and each shown to notice its change. What the
# national text decides is derived again from the second reading (fixtures/reading) by tests/cases/derived.test.ts.`

/** A file with a head: the one that it has, or the given. */
export const withHead = (head: string, text: string): string =>
  text.startsWith('#') ? text : text === '' ? head : `${head}\n\n${text}`
