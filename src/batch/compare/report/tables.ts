import type { ImpactReport } from './impactReport.ts'
import type { LawChange } from './lawChanges.ts'
import type { ImpactMove } from './moves.ts'
import type { ImpactRequirement } from './requirements.ts'
import { type ImpactWords, impactWordsOf } from './words.ts'

/** A table as every form of the report prints it. */
export interface ImpactTable {
  heading: string
  columns: string[]
  rows: string[][]
  /** The last row sums up those above it. */
  total?: string[]
  /** Stands in place of the table, or below it. */
  said?: string
}

const MOST_REASONS = 3

/**
 * The tables of a report: outcomes under both laws, what moved by category and grade, what flipped by requirement, what the
 * law changes.
 *
 * @param most - rows by requirement
 */
export function impactTables(report: ImpactReport, most: number): ImpactTable[] {
  const words = impactWordsOf(report.lang)
  const tables = [outcomes(report, words), byStandard(report, words), byRequirement(report, words, most)]
  return report.changes === undefined ? tables : [...tables, lawChanges(report.changes, words)]
}

function outcomes({ outcomes, moves }: ImpactReport, words: ImpactWords): ImpactTable {
  const shown = outcomes.filter((it) => it.a + it.b > 0)
  return {
    heading: words.outcomes,
    columns: [words.columns.outcome, words.sideA, words.sideB, words.columns.move],
    rows: shown.map(({ outcome, text, a, b }) => [
      text,
      String(a),
      String(b),
      movesText(
        moves.filter((it) => it.from === outcome),
        words,
      ),
    ]),
    ...(moves.length === 0 ? { said: words.nothingMoved } : {}),
  }
}

function byStandard({ standards }: ImpactReport, words: ImpactWords): ImpactTable {
  const { columns } = words
  const sum = (of: 'items' | 'metByA' | 'metByB' | 'lost' | 'gained') =>
    String(standards.reduce((all, it) => all + it[of], 0))
  return {
    heading: words.byStandard,
    columns: [
      columns.sequence,
      columns.category,
      columns.grade,
      columns.items,
      columns.metByA,
      columns.metByB,
      columns.lost,
      columns.gained,
      columns.others,
    ],
    rows: standards.map((it) => [
      it.sequence,
      it.category,
      it.grade,
      ...[it.items, it.metByA, it.metByB, it.lost, it.gained].map(String),
      movesText(it.others, words),
    ]),
    total: [words.total, '', '', sum('items'), sum('metByA'), sum('metByB'), sum('lost'), sum('gained'), ''],
  }
}

function byRequirement({ requirements }: ImpactReport, words: ImpactWords, most: number): ImpactTable {
  const { columns } = words
  const left = requirements.length - most
  const said = requirements.length === 0 ? words.nothingFlipped : left > 0 ? words.andMore(left) : undefined
  return {
    heading: words.byRequirement,
    columns: [columns.qualification, columns.requirement, columns.move, columns.times, columns.reasons],
    rows: requirements
      .slice(0, most)
      .map((it) => [it.qualification, it.item, it.text, String(it.count), reasonsText(it, words)]),
    ...(said === undefined ? {} : { said }),
  }
}

function lawChanges(changes: readonly LawChange[], words: ImpactWords): ImpactTable {
  return {
    heading: words.changes,
    columns: [words.columns.qualification, words.columns.change],
    rows: changes.map((it) => [it.qualification, it.changes.join('\n')]),
    ...(changes.length === 0 ? { said: words.nothingChanged } : {}),
  }
}

/** Moves in words, a line each. */
const movesText = (moves: readonly ImpactMove[], words: ImpactWords): string =>
  moves.map(({ text, count }) => words.moved(text, count)).join('\n')

const reasonsText = ({ reasons }: ImpactRequirement, words: ImpactWords): string =>
  reasons
    .slice(0, MOST_REASONS)
    .map(({ text, count }) => words.times(text, count))
    .join('\n')
