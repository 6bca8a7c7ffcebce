import type { Skill } from '../../domain/snapshot/person.ts'
import { below, mark, type Reader, unclear } from './marks.ts'
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
    explain({ skills }, gates, wanted) {
      if (skills === undefined)
        return (table.all & wanted) === 0 ? [] : [unclear('certificatesUnknown', 'skills', 'skills')]
      return skills.flatMap((it, i) => {
        const answer = answerOf(table, it)
        if (((answer.certain | answer.uncertain) & wanted) === 0) return []
        const open = answer.uncertain & wanted
        const place = `skills/${i}`
        return [
          ...below(place, gates.skill.explain(it)),
          ...(it.level === undefined && open & table.levelled
            ? [unclear('levelUnknown', it.trade ?? '', `${place}/level`)]
            : []),
          ...(it.trade === undefined && open & table.worded ? [unclear('specialtyUnknown', '', `${place}/trade`)] : []),
        ]
      })
    },
  }
}

function answerOf(table: Table, { trade, level }: Skill): Answer {
  return table.answer(level, trade === undefined ? undefined : [trade])
}
