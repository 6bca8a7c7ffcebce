import type { Command } from 'commander'
import type { Context } from '../../context.ts'
import { libraryWordsOf } from '../../library/words/words.ts'
import { addAgentData } from './agent.ts'
import { addAppoint } from './appoint.ts'
import { addDismiss } from './dismiss.ts'
import { addLicence } from './licence.ts'
import { addLiftMark } from './liftMark.ts'
import { addListLibraries } from './list.ts'
import { addLock } from './lock.ts'
import { addMark } from './mark.ts'
import { addProject } from './project.ts'
import { addRemove } from './remove.ts'
import { addReporting } from './report.ts'
import { addShowLibrary } from './show.ts'
import { addUnlock } from './unlock.ts'
import { addUpdate } from './update.ts'

/** `zizhi library`: what an enterprise has on the platform besides its filings. */
export function addLibrary(program: Command, context: Context): void {
  const library = program.command('library').description(libraryWordsOf(context.lang).about)
  addListLibraries(library, context)
  addShowLibrary(library, context)
  addUpdate(library, context)
  addAppoint(library, context)
  addAgentData(library, context)
  addDismiss(library, context)
  addReporting(library, context)
  addMark(library, context)
  addLiftMark(library, context)
  addLock(library, context)
  addUnlock(library, context)
  addProject(library, context)
  addLicence(library, context)
  addRemove(library, context)
}
