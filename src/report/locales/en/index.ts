import type { Locale } from '../locale.ts'
import { acts } from './acts.ts'
import { causes, openCauses } from './causes.ts'
import { basis, changedPart, citation, history, historyLine, instrument, reading } from './citation.ts'
import { commonCauses } from './commonCauses.ts'
import { compare } from './compare.ts'
import { facts } from './facts.ts'
import { forecast } from './forecast.ts'
import { has } from './has.ts'
import { heading } from './heading.ts'
import { labels } from './labels.ts'
import { lint } from './lint.ts'
import { order } from './order.ts'
import { credentials, missing, missingOfMany, several } from './person.ts'
import { problems } from './problems.ts'
import { reasons } from './reasons.ts'
import { refusalNames, refusals } from './refusals.ts'
import { requirement, selectorText } from './requirement.ts'
import { term } from './terms.ts'
import { and, capital } from './text.ts'
import { evidence } from './values.ts'

/** English, for readers without Chinese; words of the law without a translation stay Chinese. */
export const en: Locale = {
  lang: 'en',
  labels,
  compare,
  forecast,
  order,
  sections: {
    enterprise: 'Enterprise',
    assets: 'Assets',
    people: 'People',
    performance: 'Performance',
    equipment: 'Equipment',
    record: 'Record',
  },
  outcomes: { met: 'met', unmet: 'not met', undetermined: 'undetermined', refused: 'refused' },
  results: { met: 'met', unmet: 'not met', undetermined: 'undetermined' },
  confidence: { high: 'high', medium: 'medium', low: 'low' },
  evidence,
  facts,
  heading,
  requirement,
  has,
  causes,
  openCauses,
  commonCauses,
  toBeVerified: (text) => `${text} (to be verified)`,
  reasons,
  refusals,
  refusalNames,
  acts,
  history,
  problems,
  lint,
  term,
  qualification: ({ sequence, category, grade, variant }, words) =>
    capital(selectorText({ sequence, category, grade, ...(variant === undefined ? {} : { variant }) }, words)),
  instrument,
  citation,
  historyLine,
  missing,
  missingOfMany,
  several,
  changedPart,
  reading,
  unverified: (parts) => [...parts],
  note: (text) => text,
  basis,
  credentials,
  nearingAge: ({ person, age }, words) => `${words.person(person)} is ${age} and nears the age limit`,
  jointlyShort: ({ requirements, by, open }, words) => {
    const all = and(requirements.map(words.heading))
    if (open)
      return `${all} share people; nobody counts twice, and those confirmed so far do not reach for all, the rest to be verified`
    return `${all} can each be met, but nobody counts twice: ${by} short together`
  },
  mendedWith: (numbers) => `Mended together with no. ${and(numbers.map(String))}`,
  list: and,
  sentences: (texts) => texts.join('; '),
  colon: (head, text) => `${head}: ${text}`,
}
