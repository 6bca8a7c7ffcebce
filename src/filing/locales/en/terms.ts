import type { FilingLocale } from '../locale.ts'

export const phases: FilingLocale['phases'] = {
  draft: 'draft',
  submitted: 'waiting for consent',
  consented: 'waiting for the face check',
  faceChecking: 'face check under way',
  accepted: 'accepted, waiting for the check report',
  reported: 'check report made',
  publicity: 'in publicity',
  publicized: 'publicity over, waiting for signature',
  issued: 'issued',
  refused: 'check failed',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
  manual: 'handed to the manual route',
  revoked: 'revoked',
}

export const commands: FilingLocale['commands'] = {
  draft: 'begin a filing',
  refile: 'file again',
  edit: 'change what is filed',
  submit: 'submit',
  consent: 'consent',
  recordSignedForm: 'hand in the signed form',
  recordLeadTable: 'hand in the lead’s performance table',
  startFaceCheck: 'start the face check',
  finishFaceCheck: 'finish the face check',
  runCheck: 'make the check report',
  publish: 'publish',
  complain: 'complain',
  takeOver: 'take over for review',
  review: 'review',
  issue: 'sign and issue',
  withdraw: 'withdraw',
  tick: 'do what is due',
}

export const libraryCommands: FilingLocale['libraryCommands'] = {
  open: 'open the library',
  updateBasicData: 'update the basic data',
  nameLegalRepresentative: 'name the legal representative',
  addPerson: 'add a person',
  recordCard: 'read the identity card',
  startEnrolment: 'start the verification of a person',
  finishEnrolment: 'finish the verification of a person',
  removePerson: 'remove a person',
  requestAgent: 'add an agent in Tibet',
  finishAgentFace: 'verify the agent',
  updateAgent: 'change the data of the agent',
  dismissAgent: 'dismiss the agent',
  report: 'report qualifications',
  mark: 'mark as abnormal',
  liftMark: 'lift a mark',
  lockForBid: 'lock for a bid',
  endTender: 'end a tender',
  addProject: 'add a project',
  recordSafetyLicence: 'record the safety licence',
  tick: 'do what is due',
}

export const deadlines: FilingLocale['deadlines'] = {
  faceCodeExpires: 'the code dies',
  consentLapses: 'lapses without a face check',
  reportDue: 'the check report is due',
  publicityOver: 'publicity is over',
  issueDue: 'may be signed and issued',
  mayFileAgain: 'may file again',
  renewalOpens: 'renewal opens',
}

export const outcomes: FilingLocale['outcomes'] = {
  met: 'met',
  unmet: 'unmet',
  undetermined: 'undetermined',
  refused: 'may not be filed',
}

export const roles: FilingLocale['roles'] = { legalRepresentative: 'the legal representative', agent: 'the agent' }

export const faults: FilingLocale['faults'] = {
  match: 'verified',
  mismatch: 'no match (the person looks too unlike the identity card)',
  codeExpired: 'no such record (the code has expired; scan it within a minute)',
  unknownUser: 'user name abnormal (ask the staff of the platform)',
  cancelled: 'cancelled',
  interrupted: 'interrupted: it starts over',
}

export const marks: FilingLocale['marks'] = { seal: 'seal', signature: 'signature', fingerprint: 'fingerprint' }

export const reviewCauses: FilingLocale['reviewCauses'] = {
  complaint: 'a complaint',
  sampled: 'drawn for re-check',
  undetermined: 'the system cannot tell',
  authority: 'the authority',
}

export const personSources: FilingLocale['personSources'] = {
  registry: 'synced from the national base',
  trainingCentre: 'synced from the training centre',
  hand: 'added by hand',
}
