import type { Title } from '../../domain/snapshot/person.ts'
import { isEngineering } from '../counting/engineeringTitle.ts'
import { mark, type Reader, unclear } from './marks.ts'
import { type Answer, Table, type TableQuestion } from './table.ts'

/** A question about titles: at a level, in a field of the certificate or the diploma, of the engineering series. */
export interface TitledQuestion extends TableQuestion {
  engineering: boolean
}

/** Reads titles. A diploma that is not filed is not used; a certificate that names no field leaves it open. */
export function titledReader(questions: readonly TitledQuestion[]): Reader {
  const table = new Table(questions)
  const engineering = questions.reduce((bits, it) => (it.engineering ? bits | it.bit : bits), 0)
  return {
    read({ titles }, gates, marks) {
      if (titles === undefined) {
        marks.maybe |= table.all
        return
      }
      for (let i = 0; i < titles.length; i++) {
        const it = titles[i]!
        const { level, field, diplomaField, series } = it
        if (
          level === undefined ||
          field === undefined ||
          (engineering !== 0 && (series === undefined || !isEngineering(series)))
        ) {
          const answer = answerOf(table, engineering, it)
          if ((answer.certain | answer.uncertain) !== 0)
            mark(marks, answer.certain, answer.uncertain, gates.title.weigh(it))
          continue
        }
        const bits = table.at(level)
        let certain = bits.free | (bits.byWord.get(field) ?? 0)
        if (diplomaField !== undefined) certain |= bits.byWord.get(diplomaField) ?? 0
        if ((certain | bits.open) !== 0) mark(marks, certain, bits.open, gates.title.weigh(it))
      }
    },
    explain({ titles }, gates, wanted, at, into) {
      if (titles === undefined) {
        if (table.all & wanted) into.push(unclear('certificatesUnknown', 'titles', `${at}/titles`))
        return
      }
      titles.forEach((it, i) => {
        const { certain, uncertain } = answerOf(table, engineering, it)
        if (((certain | uncertain) & wanted) === 0) return
        const place = `${at}/titles/${i}`
        gates.title.explain(it, place, into)
        const open = uncertain & wanted
        const what = [it.field, it.level].filter((part) => part !== undefined).join('')
        if (it.level === undefined && open & table.levelled) into.push(unclear('levelUnknown', what, `${place}/level`))
        if (open & table.worded && it.level !== undefined)
          into.push(unclear('specialtyUnknown', what, `${place}/field`))
      })
    },
  }
}

function answerOf(table: Table, engineering: number, { level, field, diplomaField, series }: Title): Answer {
  const answer = table.answer(level, field === undefined ? undefined : [field, diplomaField])
  if (field === undefined && diplomaField !== undefined) answer.certain |= table.answer(level, [diplomaField]).certain
  if (engineering !== 0 && series === undefined) {
    answer.uncertain |= answer.certain & engineering
    answer.certain &= ~engineering
  } else if (engineering !== 0 && !isEngineering(series!)) {
    answer.certain &= ~engineering
    answer.uncertain &= ~engineering
  }
  return answer
}
