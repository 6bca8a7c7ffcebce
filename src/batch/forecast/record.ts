import type { Forecast, ItemForecast } from '../../assess/forecast/forecast.ts'
import type { BatchFailure, Origin } from '../record.ts'

/** One qualification through time. */
export interface ForecastItem extends Omit<ItemForecast, 'qualification'> {
  /** As certificates print it. */
  qualification: string
}

/** A filing through time. */
export interface ForecastResult extends Origin, Omit<Forecast, 'items'> {
  id?: string
  ok: true
  enterprise: string
  items: ForecastItem[]
}

/** What became of one record of the input. Identity numbers are masked in all of it. */
export type ForecastRecord = ForecastResult | BatchFailure
