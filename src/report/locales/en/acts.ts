import type { Act, Credentials } from '../../../assess/act.ts'
import type { Words } from '../../words.ts'
import { plain } from '../figure.ts'
import type { Phrases } from '../phrases.ts'
import { experience } from './predicate.ts'
import { selectorText } from './requirement.ts'
import { and, counted, yuan } from './text.ts'

type Measure = { metric: string; value: number | string; unit?: string | undefined }

const measureText = ({ metric, value, unit }: Measure, words: Words) =>
  `${words.term(metric)} ${typeof value === 'number' ? plain(value) : words.term(value)}${unit === undefined ? '' : ` ${words.term(unit)}`}`

const bracket = (list: readonly string[]) => (list.length === 0 ? '' : ` (${and(list)})`)

/** The certificates and experience to bring. */
function credentials(it: Credentials, words: Words): string {
  const term = (word: string | undefined) => (word === undefined ? [] : [words.term(word)])
  const list = [
    ...(it.registrations ?? []).map(
      (one) => `${[...term(one.level), words.term(one.as)].join(' ')}${bracket(words.terms(one.specialties ?? []))}`,
    ),
    ...(it.titles ?? []).map(
      (one) => `${[...term(one.level), 'title'].join(' ')}${bracket(term(one.field ?? one.diplomaField))}`,
    ),
    ...(it.posts ?? []).map((one) => `post certificate${bracket(term(one.post))}`),
    ...(it.skills ?? []).map((one) => `worker’s certificate${bracket([...term(one.level), ...term(one.trade)])}`),
    ...(it.experience === undefined ? [] : [experience(it.experience.years, it.experience.work, words)]),
  ]
  return list.length === 0 ? '' : `, with ${and(list)}`
}

/** What to submit. */
export const acts: Phrases<Act, 'act'> = {
  becomeLegalPerson: () => 'Become an independent enterprise legal person',
  raiseRegisteredCapital: (it) => `Raise the registered capital to ${yuan(it.toYuan)} and submit the licence`,
  raiseNetAssets: (it) =>
    `Submit a statement of the year before or the current period that shows net assets of at least ${yuan(it.toYuan)}`,
  addPeople: (it, words) => `Add ${counted(it.count, 'person', 'people')}${credentials(it.with, words)}`,
  nameLead: (it, words) => `Name a technical lead${credentials(it.with, words)}`,
  appoint: (it, words) => `Appoint ${plain(it.count)} ${words.term(it.role)}${credentials(it.with, words)}`,
  recordWorkHistory: (it, words) => `Record the work history of the ${words.term(it.role)}`,
  addProjects: (it, words) => {
    const units = (it.project.units ?? []).map(
      (unit) =>
        `${and(words.terms(unit.what))}${bracket((unit.quantities ?? []).map((one) => measureText(one, words)))}`,
    )
    const led = it.ledByLead ? ' led by the technical lead' : ''
    return `Add ${counted(it.count, 'project')}${led}${units.length === 0 ? '' : `: ${and(units)}`}`
  },
  addEquipment: ({ machines }, words) =>
    `Add owned equipment: ${plain(machines.count ?? 1)} × ${words.term(machines.what)}${bracket((machines.capacities ?? []).map((one) => measureText(one, words)))}`,
  addPremises: (it, words) =>
    `Add ${words.term(it.what)}${it.areaSqm === undefined ? '' : ` of at least ${plain(it.areaSqm)} m²`}`,
  declare: (it, words) => `Submit the declaration of ${words.term(it.of)}`,
  obtainQualifications: (it, words) =>
    `First obtain ${counted(it.count, 'qualification')}${it.distinct ? ' of distinct categories' : ''}: ${selectorText(it.of, words)}`,
  waitUntil: (it) => `Apply again on or after ${it.day}`,
  provideFact: (it, words) =>
    `Provide what is missing: ${words.locale.missing({ pointer: it.pointer, fact: it.fact }, words)}`,
}
