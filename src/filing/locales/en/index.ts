import type { FilingLocale } from '../locale.ts'
import { events } from './events.ts'
import { libraryEvents } from './libraryEvents.ts'
import { libraryRefusals } from './libraryRefusals.ts'
import { filingRefusals } from './refusals.ts'
import * as terms from './terms.ts'

export const en: FilingLocale = {
  lang: 'en',
  ...terms,
  events,
  libraryEvents,
  refusals: { ...filingRefusals, ...libraryRefusals },
  rule: (instrument, clause) => `${instrument}${clause === undefined ? '' : ` ${clause}`}`,
  possibleFrom: (moment) => `possible from ${moment}`,
}
