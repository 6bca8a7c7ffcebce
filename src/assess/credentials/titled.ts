import type { Title } from '../../domain/snapshot/person.ts'
import { isEngineering } from '../counting/engineeringTitle.ts'
import type { Gate } from '../counting/gate.ts'
import { doubtBy, mark, type Reader, sourceOfList, unclear } from './marks.ts'
import { type Answer, Table, type TableQuestion } from './table.ts'

/** A question about titles: at a level, in a field of the certificate or the diploma, of the engineering series. */
export interface TitledQuestion extends TableQuestion {
  engineering: boolean
}

/** Reads titles. A diploma that is not filed is not used; a certificate that names no field leaves it open. */
export function titledReader(questions: readonly TitledQuestion[], gate: Gate<Title>): Reader {
  const table = new Table(questions)
  const engineering = questions.reduce((bits, it) => (it.engineering ? bits | it.bit : bits), 0)
  return {
    read({ titles }, moment, marks) {
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
            mark(marks, answer.certain, answer.uncertain, gate.weigh(it, moment))
          continue
        }
        const bits = table.at(level)
        let certain = bits.free | (bits.byWord.get(field) ?? 0)
        if (diplomaField !== undefined) certain |= bits.byWord.get(diplomaField) ?? 0
        if ((certain | bits.open) !== 0) mark(marks, certain, bits.open, gate.weigh(it, moment))
      }
    },
    source(code) {
      if (table.open !== 0) return undefined
      const { statements, free, of } = table.source(code)
      const series = code.constant(isEngineering)
      return sourceOfList('titles', gate, code, table.all, {
        statements: `${table.worded === 0 ? '' : 'if (it.field === undefined) break settled'}
  ${engineering === 0 ? '' : `if (it.series === undefined || !${series}(it.series)) break settled`}
  ${statements}`,
        bits:
          table.worded === 0
            ? free
            : `${free} | ${of('it.field')} | (it.diplomaField === undefined ? 0 : ${of('it.diplomaField')})`,
      })
    },
    explain({ titles }, moment, at, into) {
      if (titles === undefined) {
        into.push(unclear('certificatesUnknown', 'titles', table.all, `${at}/titles`))
        return
      }
      titles.forEach((it, i) => {
        const { certain, uncertain } = answerOf(table, engineering, it)
        if ((certain | uncertain) === 0) return
        const place = `${at}/titles/${i}`
        doubtBy(gate, it, moment, certain | uncertain, place, into)
        const what = [it.field, it.level].filter((part) => part !== undefined).join('')
        if (it.level === undefined && uncertain & table.levelled)
          into.push(unclear('levelUnknown', what, uncertain & table.levelled, `${place}/level`))
        if (uncertain & table.worded && it.level !== undefined)
          into.push(unclear('specialtyUnknown', what, uncertain & table.worded, `${place}/field`))
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
