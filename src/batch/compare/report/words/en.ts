import type { ImpactWords } from '../words.ts'

/** English. */
export const en: ImpactWords = {
  title: 'Impact of a change of law',
  sideA: 'A',
  sideB: 'B',
  lawA: ({ day, profile }) => `the law of ${day ?? 'the day of each filing'}, ${profile}`,
  lawB: ({ day, reform, profile, asOf }) => {
    const facts =
      day === undefined ? '' : ` (people, certificates and insurance still as on ${asOf ?? 'the day of each filing'})`
    const reformed = reform === undefined ? '' : `, with the reform ${reform} (not enacted, as though in force)`
    return `the law of ${day ?? asOf ?? 'the day of each filing'}, ${profile}${reformed}${facts}`
  },
  note: 'Note of the reform',
  corpusVersion: 'Corpus version',
  filings: 'Filings',
  items: 'Items',
  behind: 'Refused by both, by the requirements alone',
  errors: 'Records not judged',
  countOf: (all, moved) => `${all}, of which ${moved} come out differently`,
  states: {
    met: 'met',
    unmet: 'unmet',
    undetermined: 'undetermined',
    refused: 'refused',
    noStandard: 'no standard',
  },
  results: { met: 'met', unmet: 'not met', undetermined: 'undetermined', notAsked: 'not asked' },
  arrow: ' → ',
  admission: 'Admission',
  outcomes: 'Outcomes of items',
  byStandard: 'By category and grade',
  byRequirement: 'By requirement',
  changes: 'What changes in the standards',
  nothingChanged: 'The standards applied for are the same under both laws.',
  columns: {
    outcome: 'Outcome',
    sequence: 'Sequence',
    category: 'Category',
    grade: 'Grade',
    qualification: 'Qualification',
    items: 'Items',
    metByA: 'Met by A',
    metByB: 'Met by B',
    lost: 'met → unmet',
    gained: 'unmet → met',
    others: 'Other moves',
    requirement: 'Requirement',
    move: 'Move',
    times: 'Times',
    reasons: 'Most frequent reasons',
    change: 'Change',
  },
  total: 'Total',
  nothingMoved: 'No item comes out differently.',
  nothingFlipped: 'No requirement comes out differently.',
  andMore: (rows) => `${rows} more rows are not shown.`,
  times: (text, count) => `${text}: ${count}`,
  moved: (text, count) => `${text}: ${count}`,
  charts: {
    outcomes: 'Outcomes under A and under B',
    standards: 'Items newly unmet (left) and newly met (right), by qualification',
  },
}
