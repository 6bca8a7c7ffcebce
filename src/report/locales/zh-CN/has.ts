import type { Has } from '../../../assess/finding.ts'
import { toWan } from '../../../domain/amount.ts'
import { printQualification } from '../../../domain/qualification.ts'
import { grouped, plain } from '../figure.ts'
import type { Phrases } from '../phrases.ts'
import { peopleText } from './predicate.ts'
import { and } from './text.ts'
import { legalForm } from './values.ts'

const bounds = (sure: number, possible: number, unit: string) =>
  `${plain(sure)}${unit}${possible > sure ? `（另有${plain(possible - sure)}${unit}待核实）` : ''}`

/** What the enterprise has, for the column of that name. */
export const has: Phrases<Has, 'of'> = {
  legalForm: (it) => legalForm(it.legalForm),
  yuan: (it) => {
    const basis = it.basis === 'registeredCapital' ? '注册资本' : '净资产'
    if (it.yuan === undefined) return `${basis}未知`
    const dated = it.statementDate === undefined ? '' : `（${it.statementDate}财务报表）`
    return `${basis}${grouped(toWan(it.yuan))}万元${dated}`
  },
  people: (it, words) =>
    it.lines.map((line) => `${peopleText(line.who, words)}${bounds(line.sure, line.possible, it.unit)}`).join('；'),
  persons: (it, words) =>
    it.persons.length === 0
      ? `未填报${it.role}`
      : it.persons
          .map(({ person, years }) => {
            const worked = years === undefined ? '' : `，相关经历${plain(years)}年`
            return `${words.personInFull(person)}${worked}`
          })
          .join('；'),
  projects: (it, words) => {
    const count = it.count === undefined ? [] : [`符合要求的工程${plain(it.count)}项`]
    const classes = it.classes
      .filter((one) => one.units.length > 0)
      .map((one) => `第${one.n}类：${and(one.units.map(({ project, unit }) => words.project(project, unit)))}`)
    const all = [...count, ...classes]
    return all.length === 0 ? '无符合要求的工程' : all.join('；')
  },
  machines: (it) =>
    it.lines.map((line) => `${line.what}${bounds(line.count, line.possible, line.unit ?? '台')}`).join('；'),
  premises: (it) => {
    if (!it.found) return `未填报${it.what}`
    return it.areaSqm === undefined ? `有${it.what}，面积未知` : `${it.what}${plain(it.areaSqm)}平方米`
  },
  qualifications: (it) => (it.qualifications.length === 0 ? '无' : and(it.qualifications.map(printQualification))),
  record: (it) => {
    if (!it.known) return '记录未知'
    return it.acts.length === 0 ? '无记录' : it.acts.map(({ act, on }) => `${on} ${act}`).join('；')
  },
  declaration: (it) => (it.declared === undefined ? '未声明' : it.declared ? '已声明具有' : '声明不具有'),
  parts: () => '见分项',
  nothing: () => '—',
}
