import { SURE } from './counting/check.ts'
import type { PersonStanding } from './finding.ts'
import { placeOf } from './peopleView.ts'
import type { Context } from './setup.ts'

/** Every person of an item that does not surely count by itself, whatever the certificates, with every reason. */
export function standingsOf({ people: view, gates }: Context): PersonStanding[] {
  const standings: PersonStanding[] = []
  for (let i = 0; i < view.people.length; i++) {
    if (view.weights[i] === SURE) continue
    const person = view.people[i]!
    const reasons = gates.person
      .explain(person)
      .map((it) => (it.pointer === undefined ? it : { ...it, pointer: `/people/${placeOf(view, i)}/${it.pointer}` }))
    const standing = reasons.some((it) => it.weighs === 'not') ? 'not' : 'may'
    standings.push({ person: person.id, standing, reasons })
  }
  return standings
}
