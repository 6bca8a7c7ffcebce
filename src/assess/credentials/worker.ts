import type { Skill } from '../../domain/snapshot/person.ts'
import { mark, type Reader, unclear } from './marks.ts'
import { type Answer, Table, type TableQuestion } from './table.ts'

/** Reads workers’ certificates. */
export function workerReader(questions: readonly TableQuestion[]): Reader {
  const table = new Table(questions)
  return {
    read({ skills }, gates, marks) {
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
            mark(marks, answer.certain, answer.uncertain, gates.skill.weigh(it))
          continue
        }
        const bits = table.at(level)
        const certain = table.worded === 0 ? bits.free : bits.free | (bits.byWord.get(trade) ?? 0)
        if ((certain | bits.open) !== 0) mark(marks, certain, bits.open, gates.skill.weigh(it))
      }
    },
    explain({ skills }, gates, wanted, at, into) {
      if (skills === undefined) {
        if (table.all & wanted) into.push(unclear('certificatesUnknown', 'skills', `${at}/skills`))
        return
      }
      skills.forEach((it, i) => {
        const { certain, uncertain } = answerOf(table, it)
        if (((certain | uncertain) & wanted) === 0) return
        const place = `${at}/skills/${i}`
        gates.skill.explain(it, place, into)
        const open = uncertain & wanted
        if (it.level === undefined && open & table.levelled)
          into.push(unclear('levelUnknown', it.trade ?? '', `${place}/level`))
        if (it.trade === undefined && open & table.worded) into.push(unclear('specialtyUnknown', '', `${place}/trade`))
      })
    },
  }
}

function answerOf(table: Table, { trade, level }: Skill): Answer {
  return table.answer(level, trade === undefined ? undefined : [trade])
}
