import type { Command } from 'commander'
import type { LibraryState } from '../../../filing/library/state.ts'
import type { Context } from '../../context.ts'
import { Failure } from '../../failure.ts'
import { atDesk } from '../../filing/desk.ts'
import type { DeskOptions, SayOptions } from '../../filing/options.ts'
import { say, sayJson } from '../../filing/say.ts'
import { lookingCommand } from '../../library/commands.ts'
import { libraryShown } from '../../library/shown.ts'
import { type LibraryPart, libraryParts, libraryWordsOf } from '../../library/words/words.ts'
import { listOption } from '../../options.ts'

interface ShowOptions extends DeskOptions, SayOptions {
  only?: LibraryPart[]
}

/** `zizhi library show`: what stands in the library of an enterprise. */
export function addShowLibrary(library: Command, context: Context): void {
  const own = libraryWordsOf(context.lang)
  lookingCommand(library, 'show', 'show', context)
    .argument('<enterprise>', own.args.enterprise)
    .addOption(listOption('--only <parts>', own.opts.only, libraryParts, context))
    .action((enterprise: string, { only = [...libraryParts], ...options }: ShowOptions) =>
      atDesk(options, context, async (desk) => {
        const state = await desk.library(enterprise)
        if (state === undefined) throw new Failure(own.noLibrary(enterprise))
        if (options.format === 'json') sayJson(jsonOf(state, only), context)
        else say(libraryShown(state, only, context), context)
      }),
    )
}

function jsonOf(state: LibraryState, only: readonly LibraryPart[]): object {
  const { enterprise, firm, representative, agent } = state
  const parts: Record<LibraryPart, object> = {
    people: { people: Object.values(state.people) },
    agent: { representative: representative ?? null, agent: agent ?? null },
    marks: { marks: state.marks },
    locks: { locks: state.bidLocks },
    projects: { projects: state.projects },
    licence: { licence: state.safetyLicence ?? null },
    reports: { reports: state.reported },
  }
  return Object.assign({ enterprise, firm }, ...only.map((it) => parts[it]))
}
