import { printQualification } from '../../../domain/qualification.ts'
import type { EventPhrases } from '../locale.ts'
import { momentText } from '../moment.ts'
import { faults, marks, outcomes, reviewCauses, roles } from './terms.ts'

const again = (failure: { count: number; mayFileFrom: string } | undefined) =>
  failure === undefined
    ? ''
    : `; failure number ${failure.count}, may file again from ${momentText(failure.mayFileFrom)}`

export const events: EventPhrases = {
  drafted: ({ content, previous }) =>
    `${previous === undefined ? 'filing begun' : `filed again after ${previous}`}: ${content.matter} ${content.items.map(printQualification).join(', ')}`,
  edited: () => 'what is filed was changed',
  routedToManual: () => 'keeps to the old route: handed to people',
  submitted: () => 'submitted; the consent window opens',
  consented: ({ by, version }) => `${by} read and agreed (text ${version})`,
  signedFormRecorded: ({ form }) =>
    `signed form handed in: ${form.dpi} dpi, ${form.places.map((it) => it.marks.map((mark) => marks[mark]).join(', ')).join('; ')}`,
  leadTableRecorded: () => 'performance table of the technical lead handed in',
  faceCheckStarted: ({ role, expiresAt }) =>
    `face check of ${roles[role]} started; the code dies ${momentText(expiresAt)}`,
  faceCheckFailed: ({ fault }) => `face check failed: ${faults[fault]}`,
  faceCheckPassed: ({ role }) => `face check of ${roles[role]} passed`,
  accepted: ({ reportFrom }) => `accepted; no report before ${momentText(reportFrom)}`,
  checkReported: ({ outcome, failure }) => `check report: ${outcomes[outcome]}${again(failure)}`,
  publicityStarted: ({ from, until }) => `publicity: ${from} to ${until}`,
  publicityEnded: ({ issueFrom }) => `publicity over; may be issued from ${issueFrom}`,
  complained: ({ by }) => `${by} complained`,
  takenOver: ({ because, by }) => `${by} took it over: ${reviewCauses[because]}`,
  reviewed: ({ result, by, reason, failure }) =>
    `reviewed by ${by}: ${result === 'pass' ? 'passes' : 'fails'}, ${reason}${again(failure)}`,
  issued: ({ by, certificates }) =>
    `signed and issued by ${by}: ${certificates
      .map(
        (it) =>
          `${printQualification(it.qualification)} ${it.number}${it.placeholder ? ' (stands for the official number)' : ''}, valid until ${it.validUntil}`,
      )
      .join('; ')}`,
  withdrawn: ({ by, mayFileFrom }) => `withdrawn by ${by}; may file again from ${momentText(mayFileFrom)}`,
  lapsed: () => 'no face check after consent: lapsed',
  renewalOpened: ({ certificate }) => `renewal of certificate ${certificate} opened`,
}
