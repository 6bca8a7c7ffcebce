/**
 * Judging filings by the thousand, in Node: streams, threads, resumable runs.
 *
 * @module
 */
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
export { type BatchInput, batchText, runBatch } from './run.ts'
export {
  type BatchSummary,
  type FrequentDeficiency,
  frequentDeficiencies,
  type Outcomes,
  type StandardSummary,
} from './summary.ts'
