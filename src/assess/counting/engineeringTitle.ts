import type { Title } from '../../domain/snapshot/person.ts'
import { type CheckDefinition, MAY, NOT, SURE } from './check.ts'

const ENGINEERING = new Set(['工程', '工程序列', '工程系列', '工程技术'])

/** Tells an engineering series; technical economics, teaching and research are others. */
export const isEngineering = (series: string) => ENGINEERING.has(series)

/** The title is of the engineering series. */
export const engineeringTitle: CheckDefinition<'engineeringTitle', Title> = {
  check: 'engineeringTitle',
  prepare: () => ({
    weigh: ({ series }) => (series === undefined ? MAY : isEngineering(series) ? SURE : NOT),
    passes: (it, code) => `${code.constant(ENGINEERING)}.has(${it}.series)`,
    explain: ({ series, field, level }) => {
      const what = [field, level].filter((it) => it !== undefined).join('')
      if (series === undefined) return { reason: { code: 'seriesUnknown', what }, fact: 'series' }
      return { reason: { code: 'notEngineering', what, series } }
    },
  }),
}
