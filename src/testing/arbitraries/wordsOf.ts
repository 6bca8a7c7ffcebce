import type { LeafRequirement } from '../../corpus/requirements/index.ts'
import { printQualification } from '../../domain/qualification.ts'
import { leavesFor } from '../limits.ts'
import { planOf, type Target } from '../target.ts'
import { credentialsOf } from './credentialsOf.ts'
import type { FirmWords } from './firm.ts'
import type { Words } from './words.ts'
import { machinesOf, worksOf } from './worksOf.ts'

const known = new WeakMap<object, Map<string, Words>>()

/**
 * The words and figures on which the requirements of a target turn, figures with their neighbours.
 *
 * @throws RangeError when the law of the day has no such standard
 * @example
 * wordsOf(target).firm.yuan // [8000000, 7999999.99, 8000000.01]
 */
export function wordsOf(target: Target): Words {
  const plan = planOf(target)
  const own = known.get(plan) ?? new Map<string, Words>()
  known.set(plan, own)
  const name = `${target.kind} ${printQualification(target.qualification)}`
  const words = own.get(name) ?? read(target)
  own.set(name, words)
  return words
}

function read(target: Target): Words {
  const { law } = planOf(target)
  const leaves = leavesFor(target)
  const people = credentialsOf(leaves, law.lexicon)
  const works = worksOf(leaves, law.lexicon)
  const machines = machinesOf(leaves, law.lexicon)
  const back = leaves.map((it) => (it.kind === 'performance' ? it.lookbackYears : 0))
  return {
    qualification: printQualification(target.qualification),
    firm: firmOf(leaves, target),
    back: Math.max(0, ...back.filter((it) => typeof it === 'number')),
    ...(people === undefined ? {} : { people }),
    ...(works.length === 0 ? {} : { works }),
    ...(machines.length === 0 ? {} : { machines }),
  }
}

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)]
const around = (it: number, by: number) => [it, Math.max(0, it - by), it + by]

function firmOf(leaves: readonly LeafRequirement[], target: Target): FirmWords {
  const yuan = leaves.flatMap((it) => {
    const wan = it.kind === 'netAssets' || it.kind === 'registeredCapital' ? it.atLeastWan : undefined
    return typeof wan === 'number' ? around(wan * 10_000, 0.01) : []
  })
  const records = leaves.filter((it) => it.kind === 'cleanRecord')
  return {
    yuan: yuan.length === 0 ? [1_000_000] : distinct(yuan),
    held: heldBy(leaves, target),
    acts: distinct(records.flatMap((it) => (it.acts === 'any' ? ['其他违法行为'] : [...it.acts, ...(it.twice ?? [])]))),
    recordYears: distinct(records.flatMap((it) => (typeof it.lookbackYears === 'number' ? [it.lookbackYears] : []))),
    premises: leaves.flatMap((it) =>
      it.kind === 'premises'
        ? [[it.what, typeof it.atLeastSqm === 'number' ? around(it.atLeastSqm, 1) : [0]] as const]
        : [],
    ),
    declarations: distinct(leaves.flatMap((it) => (it.kind === 'declaration' ? [it.of] : []))),
    roles: distinct(leaves.flatMap((it) => (it.kind === 'namedStaff' ? [it.role] : []))),
  }
}

/** What is applied for, as if held already, and another of the law. */
function heldBy(leaves: readonly LeafRequirement[], target: Target): string[] {
  const { standards } = planOf(target).law
  const asked = leaves.some((it) => it.kind === 'qualificationsHeld')
  const others = standards.filter((it) => it.qualification.category !== target.qualification.category)
  return [target.qualification, ...others.slice(0, asked ? 4 : 1).map((it) => it.qualification)].map(printQualification)
}
