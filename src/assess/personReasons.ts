import { SURE } from './counting/check.ts'
import type { Standing } from './counting/reason.ts'
import type { Doubt } from './credentials/marks.ts'
import { placeOf, weightAt } from './peopleView.ts'
import type { Context } from './setup.ts'

/** Why a person does not surely count: whatever the certificates, and by certificate. */
export interface PersonReasons {
  own: Standing[]
  doubts: Doubt[]
  /** What the person would answer if every check were passed. */
  nominal: number
}

/** Where a person of the view stands, as a JSON pointer. */
export const pointerOfPerson = ({ people }: Pick<Context, 'people'>, i: number) => `/people/${placeOf(people, i)}`

const NONE: Standing[] = []

/** Every reason why a person does not surely count; several requirements ask for the same. */
export function personReasons(
  context: Pick<Context, 'people' | 'gates' | 'moment' | 'reader'>,
  i: number,
): PersonReasons {
  const { people, gates, moment, reader } = context
  people.reasons ??= new Map()
  const known = people.reasons.get(i)
  if (known !== undefined) return known
  const person = people.people[i]!
  const at = pointerOfPerson(context, i)
  let own = NONE
  if (weightAt(people, i) !== SURE) {
    own = []
    gates.person.explain(person, moment, at, own)
  }
  const found = { own, doubts: reader.explain(person, moment, at), nominal: reader.nominal(person, moment) }
  people.reasons.set(i, found)
  return found
}
