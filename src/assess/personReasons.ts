import type { Standing } from './counting/reason.ts'
import { placeOf } from './peopleView.ts'
import type { Context } from './setup.ts'

/** Where a person of the view stands, as a JSON pointer. */
export const pointerOfPerson = ({ people }: Pick<Context, 'people'>, i: number) => `/people/${placeOf(people, i)}`

/** Every reason why a person does not surely count, whatever the certificates; several requirements ask for the same. */
export function personReasons(context: Pick<Context, 'people' | 'gates'>, i: number): Standing[] {
  const { people, gates } = context
  const known = people.reasons.get(i)
  if (known !== undefined) return known
  const found: Standing[] = []
  gates.person.explain(people.people[i]!, pointerOfPerson(context, i), found)
  people.reasons.set(i, found)
  return found
}
