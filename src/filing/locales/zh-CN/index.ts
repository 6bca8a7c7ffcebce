import type { FilingLocale } from '../locale.ts'
import { events } from './events.ts'
import { libraryEvents } from './libraryEvents.ts'
import { libraryRefusals } from './libraryRefusals.ts'
import { filingRefusals } from './refusals.ts'
import * as terms from './terms.ts'

const article = (clause: string | number) => (/^[\d.]+$/.test(String(clause)) ? `第${clause}条` : clause)

export const zhCN: FilingLocale = {
  lang: 'zh-CN',
  ...terms,
  events,
  libraryEvents,
  refusals: { ...filingRefusals, ...libraryRefusals },
  rule: (instrument, clause) => `${instrument}${clause === undefined ? '' : ` ${article(clause)}`}`,
  possibleFrom: (moment) => `${moment}起可办理`,
}
