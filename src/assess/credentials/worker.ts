import type { Skill } from '../../domain/snapshot/person.ts'
import type { Gate } from '../counting/gate.ts'
import { doubtBy, mark, type Reader, sourceOfList, unclear } from './marks.ts'
import { type Answer, Table, type TableQuestion } from './table.ts'

/** Reads workers’ certificates. */
export function workerReader(questions: readonly TableQuestion[], gate: Gate<Skill>): Reader {
  const table = new Table(questions)
  return {
    read({ skills }, moment, marks) {
      if (skills === undefined) {
        marks.maybe |= table.all
        return
      }
      for (let i = 0; i < skills.length; i++) {
        const it = skills[i]!
        const { level, trade } = it
        if (level === undefined || trade === undefined) {
          const answer = answerOf(table, it)
          if ((answer.certain | answer.uncertain) !== 0)
            mark(marks, answer.certain, answer.uncertain, gate.weigh(it, moment))
          continue
        }
        const bits = table.at(level)
        const certain = table.worded === 0 ? bits.free : bits.free | (bits.byWord.get(trade) ?? 0)
        if ((certain | bits.open) !== 0) mark(marks, certain, bits.open, gate.weigh(it, moment))
      }
    },
    source(code) {
      if (table.open !== 0) return undefined
      const { statements, free, of } = table.source(code)
      return sourceOfList('skills', gate, code, table.all, {
        statements: table.worded === 0 ? statements : `if (it.trade === undefined) break settled\n  ${statements}`,
        bits: table.worded === 0 ? free : `${free} | ${of('it.trade')}`,
      })
    },
    explain({ skills }, moment, at, into) {
      if (skills === undefined) {
        into.push(unclear('certificatesUnknown', 'skills', table.all, `${at}/skills`))
        return
      }
      skills.forEach((it, i) => {
        const { certain, uncertain } = answerOf(table, it)
        if ((certain | uncertain) === 0) return
        const place = `${at}/skills/${i}`
        doubtBy(gate, it, moment, certain | uncertain, place, into)
        if (it.level === undefined && uncertain & table.levelled)
          into.push(unclear('levelUnknown', it.trade ?? '', uncertain & table.levelled, `${place}/level`))
        if (it.trade === undefined && uncertain & table.worded)
          into.push(unclear('specialtyUnknown', '', uncertain & table.worded, `${place}/trade`))
      })
    },
  }
}

function answerOf(table: Table, { trade, level }: Skill): Answer {
  return table.answer(level, trade === undefined ? undefined : [trade])
}
