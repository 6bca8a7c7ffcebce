import type { PersonStanding } from './finding.ts'
import { notSure } from './peopleView.ts'
import { personReasons } from './personReasons.ts'
import type { Context } from './setup.ts'

/** Every person of an item that does not surely count by itself, whatever the certificates, with every reason. */
export function standingsOf(context: Context): PersonStanding[] {
  const { people: view } = context
  const standings: PersonStanding[] = []
  for (const i of notSure(view)) {
    const reasons = personReasons(context, i).own
    const standing = reasons.some((it) => it.weighs === 'not') ? 'not' : 'may'
    standings.push({ person: view.people[i]!.id, standing, reasons })
  }
  return standings
}
