import type { FilingContent } from './content.ts'
import type { CheckOutcome, ReviewCause } from './event.ts'
import type { FaceFault, FaceRole } from './face.ts'
import type { SignedForm } from './form.ts'

interface Payloads {
  /** Begins a filing under a number of its own. */
  draft: { filing: string; content: FilingContent }
  /** Begins a filing anew from one that was refused or withdrawn; its content may be changed until it is submitted. */
  refile: { filing: string; previous: string; content: FilingContent }
  edit: { content: FilingContent }
  submit: object
  /** Ticked and confirmed in the consent window, by a person of the firm, in the version that was shown. */
  consent: { version: string; by: string }
  recordSignedForm: { form: SignedForm }
  /** 技术负责人业绩表; `file` is the SHA-256 of the upload. */
  recordLeadTable: { file: string }
  startFaceCheck: { session: string; person: string; role: FaceRole }
  finishFaceCheck: { session: string; outcome: 'match' | FaceFault }
  /** Hands in what the engine found; `record` is the digest of the sealed record. */
  runCheck: { outcome: CheckOutcome; record: string }
  publish: object
  /** Anybody's complaint, or the firm's own objection. */
  complain: { complaint: string; by: string; text: string }
  takeOver: { because: ReviewCause; by: string; draw?: { quarter: string; seed: string } }
  review: { result: 'pass' | 'fail'; by: string; reason: string }
  /** Signs and issues; numbers in the order of the items, absent where the authority hands out none. */
  issue: { by: string; numbers?: readonly string[] }
  withdraw: { by: string }
  /** Decides what is due by now. */
  tick: object
}

/** What somebody wants of a filing. */
export type Command = { [T in keyof Payloads]: { type: T } & Payloads[T] }[keyof Payloads]
export type CommandType = Command['type']
