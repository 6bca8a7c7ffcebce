import type { CommandType } from '../command.ts'
import { afterWithdrawal } from '../waits.ts'
import { runCheck } from './check.ts'
import { finishFaceCheck, startFaceCheck } from './face.ts'
import { issue } from './issue.ts'
import { happens, type Move } from './move.ts'
import { recordLeadTable, recordSignedForm } from './papers.ts'
import { publish } from './publish.ts'
import { complain, review, takeOver } from './review.ts'
import { consent, submit } from './submit.ts'

/** What every command does, where it is open. */
export const moves: { readonly [T in Exclude<CommandType, 'draft' | 'refile' | 'tick'>]: Move<T> } = {
  edit: (_, { content }, { now: at }) => happens({ type: 'edited', at, content }),
  submit,
  consent,
  recordSignedForm,
  recordLeadTable,
  startFaceCheck,
  finishFaceCheck,
  runCheck,
  publish,
  complain,
  takeOver,
  review,
  issue,
  withdraw: (_, { by }, context) =>
    happens({ type: 'withdrawn', at: context.now, by, mayFileFrom: afterWithdrawal(context) }),
}
