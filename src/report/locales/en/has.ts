import type { Has } from '../../../assess/finding.ts'
import { plain } from '../figure.ts'
import type { Phrases } from '../phrases.ts'
import { peopleText } from './predicate.ts'
import { and, capital, counted, yuan } from './text.ts'
import { legalForm } from './values.ts'

const bounds = (sure: number, possible: number) =>
  `${plain(sure)}${possible > sure ? ` (and ${plain(possible - sure)} to be confirmed)` : ''}`

/** What the enterprise has, for the column of that name. */
export const has: Phrases<Has, 'of'> = {
  legalForm: (it) => legalForm(it.legalForm),
  yuan: (it) => {
    const basis = it.basis === 'registeredCapital' ? 'Registered capital' : 'Net assets'
    if (it.yuan === undefined) return `${basis} unknown`
    return `${basis} ${yuan(it.yuan)}${it.statementDate === undefined ? '' : ` (statement of ${it.statementDate})`}`
  },
  people: (it, words) =>
    it.lines
      .map(({ who, sure, possible }) => {
        const one = sure === 1 && possible <= 1
        const certificates = it.unit === '人次' ? `certificate${one ? '' : 's'} of ` : ''
        return `${bounds(sure, possible)} ${certificates}${peopleText(who, words, certificates === '' && one ? 1 : undefined)}`
      })
      .join('; '),
  persons: (it, words) =>
    it.persons.length === 0
      ? `No ${words.term(it.role)} named`
      : it.persons
          .map(({ person, years }) => {
            const worked = years === undefined ? '' : `, ${counted(years, 'year')} of the experience asked`
            return `${words.personInFull(person)}${worked}`
          })
          .join('; '),
  projects: (it, words) => {
    const count =
      it.count === undefined ? [] : [`${counted(it.count, 'project')} that ${it.count === 1 ? 'serves' : 'serve'}`]
    const classes = it.classes
      .filter((one) => one.units.length > 0)
      .map((one) => `class ${one.n}: ${and(one.units.map(({ project, unit }) => words.project(project, unit)))}`)
    const all = [...count, ...classes]
    return all.length === 0 ? 'No project that serves' : capital(all.join('; '))
  },
  machines: (it, words) =>
    it.lines
      .map(({ what, count, possible, unit }) => {
        const counted = unit === undefined || unit === '台' ? '' : ` ${words.term(unit)}`
        return `${words.term(what)}: ${bounds(count, possible)}${counted}`
      })
      .join('; '),
  premises: (it, words) => {
    if (!it.found) return `No ${words.term(it.what)} stated`
    return `${capital(words.term(it.what))}, ${it.areaSqm === undefined ? 'area unknown' : `${plain(it.areaSqm)} m²`}`
  },
  qualifications: (it, words) =>
    it.qualifications.length === 0
      ? 'None'
      : it.qualifications.map((one) => words.locale.qualification(one, words)).join('; '),
  record: (it, words) => {
    if (!it.known) return 'Record unknown'
    return it.acts.length === 0
      ? 'Nothing on record'
      : it.acts.map(({ act, on }) => `${on} ${words.term(act)}`).join('; ')
  },
  declaration: (it) => (it.declared === undefined ? 'Not declared' : it.declared ? 'Declared' : 'Declared lacking'),
  parts: () => 'See the parts',
  nothing: () => '—',
}
