import { refusalText } from '../../../report/refusal.ts'
import type { FilingRefusals } from '../../refusal.ts'
import type { RefusalPhrases } from '../locale.ts'
import { momentText, secondText } from '../moment.ts'
import { commands, faults, marks, outcomes, phases, reviewCauses, roles } from './terms.ts'

/** Why a filing does not move. */
export const filingRefusals: RefusalPhrases<keyof FilingRefusals> = {
  clockBackwards: ({ now, last }) =>
    `the clock went backwards: it is ${secondText(now)}, the last event is of ${secondText(last)}`,
  noSuchFiling: ({ command }) => `no such filing: cannot ${commands[command]}`,
  filingExists: ({ filing }) => `filing ${filing} exists`,
  notInPhase: ({ command, phase, allowed }) =>
    `cannot ${commands[command]}: the filing is ${phases[phase]}; open while: ${allowed.map((it) => phases[it]).join(', ')}`,
  notAdmitted: ({ findings }) => findings.map((it) => it.words.en).join('; '),
  closedByLaw: ({ refusals }, words) =>
    refusals.map(({ item, refusal }) => `item ${item + 1}: ${refusalText(refusal, words).text}`).join('; '),
  nothingApplied: ({ matter }) => `no qualification is named for ${matter}`,
  snapshotMissing: () => 'nothing is filled in yet',
  waitAfterFailure: ({ filing, count }) =>
    `filing ${filing} failed its check (failure number ${count}): the wait is not over`,
  waitAfterWithdrawal: ({ filing }) => `filing ${filing} was withdrawn by the enterprise: the wait is not over`,
  previousUnknown: ({ previous }) => `the enterprise has no filing ${previous}`,
  previousNotEnded: ({ previous, phase }) => `filing ${previous} is ${phases[phase]} and has not ended`,
  consentOutdated: ({ found, current }) => `consent text ${found} is not the current one, ${current}: read it again`,
  formNotOfType: ({ found, allowed }) => `the scan of the form is ${found}; it has to be ${allowed}`,
  formTooCoarse: ({ dpi, over }) => `the scan of the form has ${dpi} dpi; it has to have more than ${over}`,
  formIncomplete: ({ missing }) =>
    `the form lacks: ${missing.map((it) => `${it.place} (${marks[it.mark]})`).join(', ')}`,
  signedFormMissing: () => 'the signed form is not handed in',
  leadTableMissing: () => 'the performance table of the technical lead is not handed in',
  notEntitled: ({ role, person }) => `${person} is not ${roles[role]} in office`,
  confirmerNotEnrolled: ({ role, person }) => `${roles[role]} ${person} was not verified by card and face`,
  faceCodeExpired: ({ expiresAt }) => `no such record: the code died ${secondText(expiresAt)}; start again`,
  faceSessionUnknown: ({ session }) => `no such face check was started: ${session}`,
  faceSessionUsed: ({ ended }) => `this face check has its result${ended === undefined ? '' : `: ${faults[ended]}`}`,
  reportTooEarly: () => 'too early after acceptance for a check report',
  notPassed: ({ outcome }) => `the check says ${outcomes[outcome]}: nothing to publish`,
  reviewOpen: ({ because, since }) =>
    `under review since ${momentText(since)} (${reviewCauses[because]}): it has to be decided first`,
  nothingToReview: ({ phase }) => `the filing is ${phases[phase]}: there is no result to review`,
  notDrawn: ({ quarter }) => `the filing was not drawn${quarter === undefined ? '' : ` (${quarter})`}`,
  quarterNotOver: ({ quarter, until }) => `quarter ${quarter} lasts until ${until}: it is drawn once it is over`,
  publicityNotOver: ({ until }) => `publicity lasts until ${until}`,
  notYetIssueDay: ({ from }) => `may be signed and issued from ${from}`,
  notWorkingDay: ({ day }) => `${day} is no working day`,
  calendarNotPublished: ({ year, day }) =>
    `the holidays of ${year} are not published: the working day from ${day} on cannot be told`,
  numbersDoNotFit: ({ expected, found }) => `${expected} certificate numbers are needed, ${found} are given`,
  numberOutOfForm: ({ number, pattern }) => `certificate number ${number} is not of the form ${pattern}`,
  validityUnknown: ({ item }) => `the validity of item ${item + 1} has no ground: it cannot be issued`,
}
