import { linesOf } from '../../../corpus/requirements/people.ts'
import { headingOf } from '../../words.ts'
import type { RequirementPhrases } from '../locale.ts'
import { peopleHeading } from './predicate.ts'
import { and, capital, or } from './text.ts'

/** What the item column of the report calls each kind of requirement. */
export const heading: RequirementPhrases = {
  legalPerson: () => 'Legal person',
  registeredCapital: () => 'Registered capital',
  netAssets: () => 'Net assets',
  people: (it, words) => capital(and([...new Set(linesOf(it).map((line) => peopleHeading(line.who, words)))])),
  technicalLead: () => 'Technical lead',
  namedStaff: (it, words) => capital(words.term(it.role)),
  leadProjects: () => 'Personal performance',
  performance: () => 'Performance',
  equipment: () => 'Equipment',
  premises: (it, words) => capital(words.term(it.what)),
  qualificationsHeld: () => 'Qualifications held',
  cleanRecord: () => 'Record',
  declaration: (it, words) => capital(words.term(it.of)),
  unstated: (it, words) => capital(words.term(it.about)),
  any: (it, words) => or([...new Set(it.of.map((part) => headingOf(part, words)))]),
  all: (it, words) => and([...new Set(it.of.map((part) => headingOf(part, words)))]),
}
