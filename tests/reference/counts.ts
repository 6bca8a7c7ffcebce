import type { CountingCheck } from '../../src/corpus/schema/counting.ts'
import { addMonths, monthOf } from '../../src/domain/day.ts'
import { birthMonthOf } from '../../src/domain/identifiers.ts'
import type { Person, Post, Registration, Skill, Title } from '../../src/domain/snapshot/person.ts'
import { applicant, evidenced, type Scene } from './scene.ts'
import { and, known, or, type Tri } from './tri.ts'

/** Is a person counted at all? Every check of the counting rules that speaks of persons must hold. */
export function personCounts(person: Person, scene: Scene): Tri {
  return and(...scene.counting.checks.map(({ check }) => personPasses(person, check, scene)))
}

function personPasses(person: Person, check: CountingCheck, scene: Scene): Tri {
  const { day } = scene
  const onDay = (it: { from: string; until?: string | undefined }) => it.from <= day && day <= (it.until ?? day)
  switch (check.check) {
    case 'age': {
      const born = person.birthMonth ?? (person.idNumber === undefined ? undefined : birthMonthOf(person.idNumber))
      return known(born, (it) => it >= addMonths(monthOf(day), -12 * check.atMost))
    }
    case 'retired':
      return known(person.retired, (it) => !it)
    case 'publicPost':
      return person.publicPost !== true
    case 'insurance':
      return insured(person, check, scene)
    case 'oneEmployer':
      return known(person.employers, (it) => it.length === 1 && it[0] === applicant(scene))
    case 'identity':
      return known(person.identity, (it) => it === 'verified')
    case 'bidLock':
      return known(person.bidLocks, (it) => !it.some(onDay))
    case 'abnormalMark':
      return known(person.marks, (it) => !it.some(onDay))
    case 'otherFilings': {
      const since = addMonths(monthOf(day), -check.withinMonths) + day.slice(7)
      const recent = (on: string) => since <= on && on <= day
      return known(
        person.otherFilings,
        (it) => !it.some((f) => f.enterprise !== applicant(scene) && recent(f.acceptedOn)),
      )
    }
    default:
      return true
  }
}

function insured(person: Person, check: Extract<CountingCheck, { check: 'insurance' }>, scene: Scene): Tri {
  const { snapshot, day } = scene
  const many = check.months[snapshot.application.kind] ?? 0
  if (snapshot.enterprise.armyOwned === true || many === 0) return true
  const wanted = Array.from({ length: many }, (_, i) => addMonths(monthOf(day), -(i + 1)))
  return known(person.insurance, (list) =>
    and(
      ...wanted.map((month) =>
        or(
          ...list
            .filter((it) => it.months.includes(month))
            .map((it) => {
              const relation = it.relation ?? (it.payer === applicant(scene) ? 'self' : undefined)
              return and(
                known(relation, (of) => check.payers.includes(of)),
                evidenced(it.evidence, 'insurance', scene),
              )
            }),
        ),
      ),
    ),
  )
}

/** Is a registration counted: in force, naming the applicant, not temporary, not moved too often? */
export function registrationCounts(it: Registration, scene: Scene): Tri {
  const { day } = scene
  const passes = ({ check }: { check: CountingCheck }): Tri => {
    switch (check.check) {
      case 'registrationInForce':
        return and(
          (it.validFrom ?? day) <= day,
          known(it.validUntil, (until) => until >= day),
        )
      case 'registrationUnit':
        return known(it.unit, (unit) => unit === applicant(scene))
      case 'temporaryRegistration':
        return it.temporary !== true
      case 'unitChanges': {
        const since = addMonths(monthOf(day), -check.withinMonths) + day.slice(7)
        return known(it.unitChanges, (days) => days.filter((on) => since <= on && on <= day).length <= check.atMost)
      }
      default:
        return true
    }
  }
  return and(evidenced(it.evidence, 'registration', scene), ...scene.counting.checks.map(passes))
}

/** Is a title counted: is it of the engineering series? */
export function titleCounts(it: Title, scene: Scene): Tri {
  const asked = scene.counting.checks.some(({ check }) => check.check === 'engineeringTitle')
  return and(evidenced(it.evidence, 'title', scene), asked ? isEngineering(it) : true)
}

/** Titles of technical economics, teaching and research are of other series. */
export function isEngineering({ series }: Title): Tri {
  return known(series, (it) => ['工程', '工程序列', '工程系列', '工程技术'].includes(it))
}

/** Is a post or worker certificate counted? Many have no end. */
export function certificateCounts(it: Post | Skill, scene: Scene): Tri {
  const { day } = scene
  const asked = scene.counting.checks.some(({ check }) => check.check === 'certificateInForce')
  const inForce = (it.validFrom ?? day) <= day && (it.validUntil ?? day) >= day
  return and(evidenced(it.evidence, 'post' in it ? 'post' : 'worker', scene), asked ? inForce : true)
}
