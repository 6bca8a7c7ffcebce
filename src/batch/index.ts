/**
 * Judging filings by the thousand, in Node: streams, threads, resumable runs.
 *
 * @module
 */
export { emptyImpact, type Impact, type Move, type Moves, movedIn, type StandardImpact } from './compare/impact.ts'
export type { OtherLaw } from './compare/otherLaw.ts'
export type {
  ComparedFiling,
  ComparedFinding,
  ComparedItem,
  ComparedOutcome,
  ComparedRecord,
  ComparedRefusal,
  FlippedFinding,
} from './compare/record.ts'
export { impactHtml } from './compare/report/html.ts'
export {
  type ImpactOptions,
  type ImpactReport,
  type ImpactStandard,
  impactReport,
} from './compare/report/impactReport.ts'
export type { LawChange } from './compare/report/lawChanges.ts'
export { impactMarkdown } from './compare/report/markdown.ts'
export type { ImpactMove } from './compare/report/moves.ts'
export type { ImpactRequirement } from './compare/report/requirements.ts'
export { renderImpact } from './compare/report/terminal.ts'
export { type ForecastFilingsOptions, forecastFilings } from './forecast/forecastFilings.ts'
export type { ForecastItem, ForecastRecord, ForecastResult } from './forecast/record.ts'
export type { Selection } from './input/segments.ts'
export type { BatchSource } from './input/sources.ts'
export { OtherRun } from './journal/journal.ts'
export type { BatchOptions, BatchProgress, JudgingOptions, TextFormat } from './options.ts'
export type {
  BatchErrorCode,
  BatchFailure,
  BatchItem,
  BatchRecord,
  BatchResult,
  Detail,
  Origin,
  Outcome,
} from './record.ts'
export { type BatchInput, batchText, compareBatch, runBatch } from './run.ts'
export {
  type BatchSummary,
  type FrequentDeficiency,
  frequentDeficiencies,
  type Outcomes,
  type StandardSummary,
} from './summary.ts'
