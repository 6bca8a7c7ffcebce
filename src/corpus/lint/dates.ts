import { addDays, type Day } from '../../domain/day.ts'
import { printQualification } from '../../domain/qualification.ts'
import { type StandardText, standardTexts } from '../texts.ts'
import type { LintCheck } from './context.ts'

/** The instruments that rules cite exist, once each. */
export const instruments: LintCheck = ({ corpus, report }) => {
  const seen = new Set<string>()
  corpus.instruments.forEach(({ id }, i) => {
    if (seen.has(id)) report('duplicate-name', 'instruments.yaml', ['instruments', i, 'id'], { found: id })
    seen.add(id)
  })
  const cited = [...corpus.standards, ...corpus.amendments, ...corpus.routes, ...corpus.counting, ...corpus.authority]
  for (const { file, instrument } of cited)
    if (!seen.has(instrument)) report('unknown-instrument', file, ['instrument'], { found: instrument })
  for (const list of [corpus.routes, corpus.counting, corpus.profiles]) {
    const names = new Set<string>()
    for (const { file, id } of list) {
      if (names.has(id)) report('duplicate-name', file, ['id'], { found: id })
      names.add(id)
    }
  }
}

/** Nothing ends before it begins. */
export const periods: LintCheck = ({ corpus, report }) => {
  const check = (file: string, path: (string | number)[], start: string, from?: Day, until?: Day) => {
    if (from !== undefined && until !== undefined && until < from)
      report('bad-shape', file, [...path, 'until'], { found: until, allowed: [`>= ${start}`] })
  }
  const effectiveOf = new Map(corpus.instruments.map((it) => [it.id, it.effective]))
  corpus.instruments.forEach(({ effective, until }, i) => {
    check('instruments.yaml', ['instruments', i], 'effective', effective, until)
  })
  for (const { file, instrument, effective, until } of corpus.routes)
    check(file, [], 'effective', effective ?? effectiveOf.get(instrument), until)
  for (const { file, rules } of corpus.authority)
    rules.forEach(({ from, until }, i) => {
      check(file, ['rules', i], 'from', from, until)
    })
}

/** Texts of one grade neither overlap in time nor leave a gap. */
export const effectiveDates: LintCheck = ({ corpus, report }) => {
  const slots = new Map<string, StandardText[]>()
  for (const text of standardTexts(corpus)) {
    const name = printQualification(text.qualification)
    slots.set(name, [...(slots.get(name) ?? []), text])
  }
  for (const [name, texts] of slots) {
    const inOrder = texts.toSorted((a, b) => (a.effective < b.effective ? -1 : 1))
    inOrder.slice(1).forEach((text, i) => {
      const before = inOrder[i]!
      const detail = { qualification: name, other: before.file }
      if (before.until === undefined || before.until >= text.effective)
        report('effective-overlap', text.file, ['instrument'], { found: text.effective, detail })
      else if (addDays(before.until, 1) < text.effective)
        report('effective-gap', text.file, ['instrument'], { found: text.effective, detail })
    })
  }
}
