import type { TechnicalLeadRequirement } from '../../corpus/requirements/technicalLead.ts'
import { bring } from '../credentials/bring.ts'
import { type Assessor, judged } from '../setup.ts'
import { personJudge, placeOfPerson } from './namedPerson.ts'
import { unknownsOf } from './unstated.ts'

const ROLE = '技术负责人'

/** The one technical lead: every part of the description must hold of the person named. */
export const technicalLead: Assessor<TechnicalLeadRequirement> = {
  kind: 'technicalLead',
  compile(requirement, setup) {
    const { lexicon } = setup
    const judge = personJudge(requirement.who, ROLE, setup)
    const unknown = unknownsOf(requirement)
    return {
      judge(context) {
        const { item, snapshot } = context
        const index = snapshot.application.items.indexOf(item)
        const place = placeOfPerson(snapshot, item.technicalLead)
        const person = snapshot.people?.[place]
        if (person === undefined) {
          const missing = { pointer: `/application/items/${index}/technicalLead`, fact: 'technicalLead' }
          return judged({
            verdict: 'undetermined',
            has: { of: 'persons', role: ROLE, persons: [] },
            causes: [{ code: 'noLead' }],
            missing: [missing],
          })
        }
        const { years, verdict, explain } = judge(person, place, context)
        const shown = years === undefined ? { person: person.id } : { person: person.id, years }
        return {
          verdict,
          has: { of: 'persons', role: ROLE, persons: [shown] },
          explain() {
            const { causes, ...rest } = explain()
            return { causes: verdict === 'met' ? causes : [...causes, ...unknown], ...rest }
          },
        }
      },
      remedy: () => (unknown.length > 0 ? [] : [{ act: 'nameLead', with: bring(requirement.who, lexicon) }]),
    }
  },
}
