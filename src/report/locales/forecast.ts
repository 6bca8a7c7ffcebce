import type { InsuranceReading } from '../../assess/forecast/carryOn.ts'

/** What a forecast says besides verdicts, causes, reasons and refusals, in one language. */
export interface ForecastWords {
  title: string
  /** From one day to another, both included. */
  span(from: string, until: string): string
  insurance: Record<InsuranceReading, string>
  /** What is taken for granted of the days to come. */
  assumption: string
  fallsOn(day: string): string
  /** The first day on which nothing is met for sure any more. */
  opensOn(day: string): string
  /** Of a verdict that stays as it is. */
  stays(verdict: string): string
  /** One verdict after another. */
  turn(before: string, after: string): string
  notAsked: string
  lawChanges(instruments: readonly string[]): string
  lost: string
  gained: string
  mayFile: string
  mayNotFile: string
  day: string
  timeline: string
  calendar: string
  nothing: string
  /** How many filings were looked at, how many fall, how many could not be read. */
  count(filings: number, falling: number, bad: number): string
  /** The heading of a month of the calendar, `YYYY-MM`. */
  month(month: string): string
}
