import { planFor } from '../../src/cases/plans.ts'
import type { Standard } from '../../src/corpus/consolidate.ts'
import type { Corpus } from '../../src/corpus/corpus.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import { printQualification, type Qualification } from '../../src/domain/qualification.ts'

/** One consolidated text of one grade, as long as it stays the same, as one profile reads it. */
export interface Version {
  qualification: Qualification
  profile: string
  from: Day
  until: Day
}

/** Profiles whose readings are written down: the national text, and the default profile where its text is another. */
const profiles = ['全国', '西藏']

const FIRST_DAY = '2015-01-01'
/** Stands for the end of a text that has none. */
const LAST_DAY = '2030-12-31'

/** Every version of every standard of a corpus, in the order of the corpus, then of days. */
export function versionsOf(corpus: Corpus): Version[] {
  const [national, ...others] = profiles.map((profile) => stretchesOf(corpus, profile))
  const own = new Set(national!.map((it) => it.text))
  return [...national!, ...others.flat().filter((it) => !own.has(it.text))]
    .map(({ text: _, ...it }) => it)
    .sort((a, b) => compare(nameOf(a), nameOf(b)))
}

/** A version’s name: the qualification, its first day, its profile. */
export const nameOf = ({ qualification, from, profile }: Version) =>
  `${printQualification(qualification)} ${from} ${profile}`

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function stretchesOf(corpus: Corpus, profile: string): (Version & { text: string })[] {
  const open = new Map<string, Version & { text: string }>()
  const closed: (Version & { text: string })[] = []
  for (let day: Day | undefined = FIRST_DAY; day !== undefined; ) {
    const { law } = planFor(corpus, day, profile)
    for (const standard of law.standards) {
      const name = printQualification(standard.qualification)
      const text = textOf(standard)
      const before = open.get(name)
      if (before?.text === text) before.until = law.until ?? LAST_DAY
      else {
        if (before !== undefined) closed.push(before)
        const { qualification } = standard
        open.set(name, { qualification, profile, from: day, until: law.until ?? LAST_DAY, text })
      }
    }
    day = law.until === undefined ? undefined : addDays(law.until, 1)
  }
  return [...closed, ...open.values()]
}

/** What makes a text another one: its name, what it asks, and whether it may still be applied for. */
function textOf({ qualification, cancelled, requirements }: Standard): string {
  const asked = requirements.filter((it) => it.inForce).map(({ key, requirement }) => [key, requirement])
  return JSON.stringify([qualification, cancelled !== undefined, asked])
}
