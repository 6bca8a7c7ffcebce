import type { Forecasted, ForecastOptions } from '../../assess/forecast/forecast.ts'
import { forecastBy, NoStretch } from '../../assess/forecast/forecast.ts'
import { planner } from '../../assess/planner.ts'
import { DEFAULT_PROFILE } from '../../corpus/consolidate.ts'
import type { Corpus } from '../../corpus/corpus.ts'
import { resolveProfile } from '../../corpus/profile.ts'
import { shipped } from '../../corpus/shipped.generated.ts'
import { printQualification } from '../../domain/qualification.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Lang } from '../../report/index.ts'
import { type BatchSource, openSources } from '../input/sources.ts'
import { failureOf } from '../judging/failure.ts'
import { maskRecord } from '../judging/maskRecord.ts'
import type { BatchFailure, Origin } from '../record.ts'
import { readRecords } from './readRecords.ts'
import type { ForecastRecord, ForecastResult } from './record.ts'

/** How many filings are looked at through time. */
export interface ForecastFilingsOptions extends ForecastOptions {
  /** The law; the shipped corpus when absent. */
  corpus?: Corpus | undefined
  /** The language of messages. */
  lang?: Lang | undefined
}

/** A record of the input with its JSON text, and what judged it where it was judged. */
export interface ToldRecord {
  record: ForecastRecord
  json: string
  forecasted?: Forecasted
}

/**
 * Forecasts of filings, one after the other, however many: the same inputs as `runBatch`, one record of the output for each
 * of the input, in order; a bad one is an error of its own and ends nothing.
 *
 * @throws the error of the file system for a path that cannot be looked at
 * @throws RangeError for a profile that the corpus does not have
 * @example
 * for await (const it of forecastFilings('filings/', { until: '2027-12-31' })) if (it.ok) it.fallsOn // '2026-10-01'
 */
export async function* forecastFilings(
  input: BatchSource | readonly BatchSource[],
  options: ForecastFilingsOptions,
): AsyncGenerator<ForecastRecord> {
  for await (const { json } of tellFilings(input, options)) yield JSON.parse(json) as ForecastRecord
}

/** The same for those who also say it in words. */
export async function* tellFilings(
  input: BatchSource | readonly BatchSource[],
  { corpus = shipped, lang, profile = DEFAULT_PROFILE, ...options }: ForecastFilingsOptions,
): AsyncGenerator<ToldRecord> {
  resolveProfile(corpus, profile)
  const planOn = planner(corpus, profile)
  const sources = await openSources(typeof input === 'object' && Symbol.iterator in input ? input : [input])
  for await (const read of readRecords(sources, corpus, options.from, lang)) {
    if (!('snapshot' in read)) {
      yield masked(read)
      continue
    }
    const { origin, snapshot } = read
    try {
      const forecasted = forecastBy(planOn, snapshot, options)
      yield { ...masked(resultOf(origin, snapshot, forecasted), snapshot), forecasted }
    } catch (error) {
      yield masked({ ...origin, ok: false, error: errorOf(error, lang) }, snapshot)
    }
  }
}

const masked = (record: ForecastRecord, snapshot?: Snapshot): ToldRecord => maskRecord(record, snapshot)

function resultOf(
  origin: Origin & { id?: string },
  { enterprise }: Snapshot,
  { forecast }: Forecasted,
): ForecastResult {
  const { items, ...rest } = forecast
  return {
    ...origin,
    ok: true,
    enterprise: enterprise.name,
    ...rest,
    items: items.map((it) => ({ ...it, qualification: printQualification(it.qualification) })),
  }
}

/** A filing whose day lies after the span is no filing of this forecast. */
function errorOf(error: unknown, lang: Lang | undefined): BatchFailure['error'] {
  if (!(error instanceof NoStretch))
    return failureOf('internal', [], lang, error instanceof Error ? error.message : String(error))
  const { from: found, until } = error
  const problem = { code: 'notAllowed', pointer: '/application/acceptedOn', found, allowed: [`<= ${until}`] } as const
  return failureOf('invalidFiling', [{ ...problem, allowed: [...problem.allowed] }], lang)
}
