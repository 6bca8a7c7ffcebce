/**
 * When an enterprise falls below its standard, if nothing is done: filings judged through time. Synchronous and pure.
 *
 * @module
 */
import { DEFAULT_PROFILE } from '../../corpus/consolidate.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import { planner } from '../planner.ts'
import { type Forecast, type ForecastOptions, forecastBy } from './forecast.ts'

export { type InsuranceReading, insuranceReadings } from './carryOn.ts'
export type { Change, FindingChange, Lost } from './change.ts'
export {
  type Admission,
  type Forecast,
  type ForecastOptions,
  type ItemForecast,
  NoStretch,
  type Stage,
} from './forecast.ts'

/**
 * Says when the items of a filing fall below their standard, or come to meet it, up to a day, and why. The day moves and the
 * facts stay; who is insured now goes on to be unless `insurance` says otherwise. Verdicts are constant between the days
 * on which a fact or the law turns, so only these are judged; the forecast equals an evaluation of every single day.
 *
 * The verdict is that on the requirements alone. Whether an application may be filed is said apart, in `admission`.
 *
 * @throws NoStretch when the last day is before the first, or the filing has no acceptance day and `from` is absent
 * @throws RangeError for a profile that the corpus does not have
 * @example
 * const { items } = forecast(shippedCorpus, snapshot, { until: '2027-12-31' })
 * items[0].fallsOn // '2027-07-01'
 * items[0].changes[0].findings[0].lost[0] // { of: 'person', id: 'p3', reasons: [{ code: 'expired', ... }], now: true }
 */
export function forecast(corpus: Corpus, snapshot: Snapshot, options: ForecastOptions): Forecast {
  return forecastBy(planner(corpus, options.profile ?? DEFAULT_PROFILE), snapshot, options).forecast
}
