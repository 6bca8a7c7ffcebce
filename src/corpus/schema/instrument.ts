import * as z from 'zod'
import { confidence, day, name, names } from './common.ts'

/** A legal document. */
export const instrument = z
  .strictObject({
    id: name.describe('Its number, as cited: 建市〔2014〕159号'),
    title: name,
    issuer: name.optional(),
    issued: day.optional(),
    effective: day,
    until: day.optional().describe('The last day on which it is in force'),
    confidence,
    sources: names.optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'Instrument' })
export type Instrument = z.infer<typeof instrument>

/** `rules/instruments.yaml` */
export const instrumentFile = z
  .strictObject({ instruments: z.array(instrument) })
  .meta({ id: 'InstrumentFile', title: 'zizhi instruments' })
