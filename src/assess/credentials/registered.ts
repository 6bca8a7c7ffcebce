import type { Lexicon } from '../../corpus/lexicon.ts'
import type { Registered } from '../../corpus/schema/predicate.ts'
import type { Registration } from '../../domain/snapshot/person.ts'
import { lesser, MAY, SURE, type Weight } from '../counting/check.ts'
import type { Gate } from '../counting/gate.ts'
import { doubtBy, mark, type Reader, sourceOfList, unclear } from './marks.ts'
import { type Answer, Table, type TableQuestion } from './table.ts'

/** A question about registrations: of one of these kinds, at a level, in a specialty. */
export interface RegisteredQuestion extends TableQuestion {
  kinds: readonly string[]
}

/** The levels that surely count: those from the lowest up, less what is not settled; undefined for any. */
export function levelsOf(
  { as, level, openLevels = [] }: Registered,
  lexicon: Lexicon,
): ReadonlySet<string> | undefined {
  const scale = lexicon.registration([as].flat()[0]!)?.levels
  if (level === undefined && openLevels.length === 0) return undefined
  const counted = level === undefined ? new Set(scale) : lexicon.atLeast(scale, level)
  return openLevels.length === 0 ? counted : new Set([...counted].filter((it) => !openLevels.includes(it)))
}

/** Reads registrations: one table for each kind of registration that is asked for. */
export function registeredReader(questions: readonly RegisteredQuestion[], gate: Gate<Registration>): Reader {
  const kinds = new Set(questions.flatMap((it) => it.kinds))
  const tables = new Map([...kinds].map((kind) => [kind, new Table(questions.filter((it) => it.kinds.includes(kind)))]))
  const all = questions.reduce((bits, it) => bits | it.bit, 0)
  return {
    read({ registrations }, moment, marks) {
      if (registrations === undefined) {
        marks.maybe |= all
        return
      }
      for (let i = 0; i < registrations.length; i++) {
        const it = registrations[i]!
        const table = tables.get(it.as)
        if (table === undefined) continue
        const { level, specialties } = it
        let certain = 0
        let uncertain = 0
        if (table.unsettled !== 0 || specialties === undefined || (level === undefined && table.levelled !== 0)) {
          const answer = table.answer(level, specialties)
          certain = answer.certain
          uncertain = answer.uncertain
        } else {
          const bits = table.at(level)
          certain = bits.free
          for (let k = 0; k < specialties.length; k++) {
            const found = bits.byWord.get(specialties[k]!)
            if (found !== undefined) certain |= found
            uncertain |= bits.open
          }
        }
        if ((certain | uncertain) !== 0) mark(marks, certain, uncertain, gate.weigh(it, moment))
      }
    },
    source(code) {
      if ([...tables.values()].some((it) => it.open !== 0)) return undefined
      // One branch for each kind of registration: a rule names few.
      const branches = [...tables].map(([kind, table]) => {
        const { statements, free, of } = table.source(code)
        const words =
          table.worded === 0
            ? ''
            : `if (specialties === undefined) break settled
    for (let k = 0; k < specialties.length; k++) found |= ${of('specialties[k]')}`
        return `if (it.as === ${code.constant(kind)}) {
    ${statements}
    found |= ${free}
    ${words}
  }`
      })
      return sourceOfList('registrations', gate, code, all, {
        statements: `const { specialties } = it
  let found = 0
  ${branches.join(' else ')}`,
        bits: 'found',
      })
    },
    explain({ registrations }, moment, at, into) {
      if (registrations === undefined) {
        into.push(unclear('certificatesUnknown', 'registrations', all, `${at}/registrations`))
        return
      }
      registrations.forEach((it, i) => {
        const table = tables.get(it.as)
        if (table === undefined) return
        const { certain, uncertain } = table.answer(it.level, it.specialties)
        if ((certain | uncertain) === 0) return
        const place = `${at}/registrations/${i}`
        doubtBy(gate, it, moment, certain | uncertain, place, into)
        if (it.level === undefined && uncertain & table.levelled)
          into.push(unclear('levelUnknown', it.as, uncertain & table.levelled, `${place}/level`))
        const unsettled = uncertain & table.unsettledAt(it.level)
        if (unsettled !== 0)
          into.push({
            bits: unsettled,
            reason: { code: 'levelUnsettled', what: it.as, level: it.level!, weighs: 'may' },
          })
        if (it.specialties === undefined && uncertain & table.worded)
          into.push(unclear('specialtyUnknown', it.as, uncertain & table.worded, `${place}/specialties`))
      })
    },
  }
}

function answerOf(tables: ReadonlyMap<string, Table>, it: Registration): Answer | undefined {
  return tables.get(it.as)?.answer(it.level, it.specialties)
}

/** How many registration certificates answer any of the wanted questions: 人次 counts these. */
export function registrationCounter(questions: readonly RegisteredQuestion[], wanted: number) {
  const kinds = new Set(questions.flatMap((it) => it.kinds))
  const tables = new Map([...kinds].map((kind) => [kind, new Table(questions.filter((it) => it.kinds.includes(kind)))]))
  /** Adds the certificates of a person who counts with the given weight. */
  return (registrations: readonly Registration[], weigh: (it: Registration) => Weight, person: 1 | 2) => {
    let sure = 0
    let possible = 0
    for (const it of registrations) {
      const answer = answerOf(tables, it)
      if (answer === undefined || ((answer.certain | answer.uncertain) & wanted) === 0) continue
      const weight = lesser(lesser(weigh(it), person), answer.certain & wanted ? SURE : MAY)
      if (weight === SURE) sure++
      if (weight >= MAY) possible++
    }
    return { sure, possible }
  }
}
