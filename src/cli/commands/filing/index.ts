import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import { filingWordsOf } from '../../filing/words/words.ts'
import { addComplain } from './complain.ts'
import { addConsent } from './consent.ts'
import { addDraw } from './draw.ts'
import { addEdit } from './edit.ts'
import { addEnrol } from './enrol.ts'
import { addFace } from './face.ts'
import { addForm } from './form.ts'
import { addIssue } from './issue.ts'
import { addListFilings } from './list.ts'
import { addNew } from './new.ts'
import { addPublish } from './publish.ts'
import { addReport } from './report.ts'
import { addReview } from './review.ts'
import { addStatus } from './status.ts'
import { addSubmit } from './submit.ts'
import { addTable } from './table.ts'
import { addTakeOver } from './takeOver.ts'
import { addWithdraw } from './withdraw.ts'
import { addWork } from './work.ts'

/** `zizhi filing`: the procedure, from enrolment to certificate. */
export function addFiling(program: Command, context: Context): void {
  const filing = program.command('filing').description(filingWordsOf(context.lang).about)
  addEnrol(filing, context)
  addNew(filing, context)
  addEdit(filing, context)
  addSubmit(filing, context)
  addConsent(filing, context)
  addForm(filing, context)
  addTable(filing, context)
  addFace(filing, context)
  addStatus(filing, context)
  addReport(filing, context)
  addListFilings(filing, context)
  addPublish(filing, context)
  addComplain(filing, context)
  addTakeOver(filing, context)
  addDraw(filing, context)
  addReview(filing, context)
  addIssue(filing, context)
  addWithdraw(filing, context)
  addWork(filing, context)
}
