import fc from 'fast-check'
import type { ItemAssessment } from '../../assess/finding.ts'
import { isComposite } from '../../corpus/requirements/index.ts'
import type { Snapshot } from '../../domain/snapshot/snapshot.ts'
import type { Filing } from '../filing.ts'
import { broken, isSeated, itemsOf, type Scope } from './scope.ts'

/** What brute force says of the seating of an item; throws where a seat is not the person’s to take. */
export type SeatsByForce = (filing: Filing, item: ItemAssessment) => { filled: number; most: number }

/**
 * Law 7: the seating is valid. Nobody sits twice in a requirement; where everybody needed is seated, those who are seated
 * suffice by themselves; sets that are short together are of several requirements, none of them met. With brute force at
 * hand, no other seating fills more places.
 *
 * @param byForce - for filings small enough
 * @example
 * fc.assert(seating({ corpus, filings: nearFiling(target) }))
 */
export function seating({ corpus, filings }: Scope, byForce?: SeatsByForce): fc.IProperty<[Filing]> {
  return fc.property(filings, (filing) => {
    for (const item of itemsOf(corpus, filing)) {
      expectOnceEach(item)
      expectShortTogether(item)
      expectEnough(item, () => itemsOf(corpus, filing, seatedOnly(filing.snapshot, item))[item.index]!)
      if (byForce === undefined) continue
      const { filled, most } = byForce(filing, item)
      if (filled !== most) broken(`${filled} places are filled where ${most} could be`)
    }
  })
}

function expectOnceEach({ seating, findings }: ItemAssessment) {
  for (const { key } of findings) {
    const people = seating.flatMap((it) => (it.requirement === key ? it.people : []))
    const twice = people.find((it, i) => people.indexOf(it) !== i)
    if (twice !== undefined) broken(`${twice} sits twice in ${key}`)
  }
}

function expectShortTogether({ jointlyShort, findings }: ItemAssessment) {
  for (const { requirements, by } of jointlyShort) {
    const met = requirements.find((key) => findings.find((it) => it.key === key)?.verdict === 'met')
    if (met !== undefined) broken(`${met} is met, and said to be short together with others`)
    if (requirements.length < 2 || by <= 0) broken(`${requirements.join(', ')} are said to be short together by ${by}`)
  }
}

function expectEnough({ findings }: ItemAssessment, alone: () => ItemAssessment) {
  const seated = findings.filter((it) => isSeated(it.requirement))
  if (seated.length === 0 || seated.some((it) => it.verdict !== 'met')) return
  const short = alone().findings.find((it) => isSeated(it.requirement) && it.verdict !== 'met')
  if (short !== undefined) broken(`with the people who are seated alone, ${short.key} is ${short.verdict}`)
}

/** The filing without the people who neither sit nor are named for something else. */
function seatedOnly(snapshot: Snapshot, { seating, findings }: ItemAssessment): Snapshot {
  const { application, enterprise, projects = [] } = snapshot
  const kept = new Set([
    ...seating.flatMap((it) => it.people),
    ...application.items.flatMap((it) => it.technicalLead ?? []),
    ...(enterprise.officers ?? []).map((it) => it.person),
    ...projects.flatMap((it) => it.leaders ?? []).map((it) => it.person),
    // People of lines inside an `any` or `all` are not all seated with the others.
    ...(findings.some((it) => isComposite(it.requirement) && isSeated(it.requirement)) ? everybody(snapshot) : []),
  ])
  return { ...snapshot, people: snapshot.people?.filter((it) => kept.has(it.id)) }
}

const everybody = ({ people = [] }: Snapshot) => people.map((it) => it.id)
