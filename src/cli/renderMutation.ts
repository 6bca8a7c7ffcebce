import { join } from 'node:path'
import type { Mutant } from '../cases/mutate/mutant.ts'
import type { MutationReport, Tally } from '../cases/mutate/report.ts'
import type { Context } from './context.ts'
import { mutateWords } from './mutateWords.ts'

/** A report with what the reader asked for. */
export interface Mutated {
  directory: string
  report: MutationReport
  /** Whether survivors are listed. */
  survivors: boolean
  threshold: number
}

/** A share in percent, rounded down: 100 is said only when nothing survives. */
export const percentText = (score: number): string => (Math.floor(score * 100) / 100).toFixed(2)

/** What came of the mutants, as lines for people. */
export function renderMutation(ran: Mutated, { lang }: Context): string {
  const { directory, report, survivors, threshold } = ran
  const words = mutateWords[lang]
  const line = (name: string, tally: Tally) =>
    `  ${name}  ${words.tally({ ...tally, percent: percentText(tally.score) })}`
  const { operators } = words
  const lines = [
    ...(survivors ? survivorLines(directory, report, lang) : []),
    ...report.staleExplanations.map((id) => words.stale(id)),
    ...(report.unsound.length > 0 ? [words.unsound(report.unsound.length)] : []),
    words.byOperator,
    ...entries(report.byOperator).map(([name, tally]) => line(operators[name as keyof typeof operators], tally)),
    words.byFile,
    ...entries(report.byFile).map(([file, tally]) => line(join(directory, file), tally)),
    `${words.total}  ${words.tally({ ...report, percent: percentText(report.score) })}`,
    ...(!survivors && report.survived > 0 ? [words.survivorsHint] : []),
    ...(report.score < threshold ? [words.belowThreshold(percentText(report.score), threshold)] : []),
  ]
  return lines.map((it) => `${it}\n`).join('')
}

const entries = (record: Record<string, Tally>) => Object.entries(record)

function survivorLines(directory: string, { survivors }: MutationReport, lang: Context['lang']): string[] {
  const words = mutateWords[lang]
  return survivors.flatMap(({ mutant, why }) => {
    const { file, line, column, id } = mutant
    const place = `${join(directory, file)}:${line}:${column}:`
    const text = `${place} ${words.survived} ${describe(mutant, lang)} (${id})`
    return why === undefined ? [text] : [text, `  ${words.explained(why)}`]
  })
}

/** What a mutant changes, in a phrase. */
export function describe(mutant: Mutant, lang: Context['lang']): string {
  const { operators, change } = mutateWords[lang]
  return `${operators[mutant.operator]}: ${change(brief(mutant.from), mutant.to === undefined ? undefined : brief(mutant.to))}`
}

const LONGEST = 80

function brief(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** What came of the mutants, for programs. */
export function mutationJson({ report, threshold }: Mutated, lang: Context['lang']): string {
  const { survivors, equivalents, ...counts } = report
  const written = (it: Mutant) => {
    const { id, operator, file, line, column, path, from, to } = it
    return { id, operator, file, line, column, path, from, to, message: describe(it, lang) }
  }
  const json = {
    schema: 'zizhi/mutate@1',
    threshold,
    ...counts,
    survivors: survivors.map(({ mutant, why }) => ({ ...written(mutant), why })),
    equivalents: equivalents.map(({ mutant, equivalence }) => ({ ...written(mutant), equivalence })),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
