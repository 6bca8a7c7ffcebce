import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import type { Snapshot } from '../../../domain/snapshot/snapshot.ts'
import type { Project } from '../../../domain/snapshot/works.ts'
import type { LibraryEvent } from '../../../filing/library/event.ts'
import type { LibraryState } from '../../../filing/library/state.ts'
import type { Handled } from '../../../filing/service/handled.ts'
import type { Context } from '../../context.ts'
import { exit, Failure } from '../../failure.ts'
import type { ChangeOptions } from '../../filing/carry.ts'
import { atDesk, type Desk } from '../../filing/desk.ts'
import { enterpriseOf } from '../../filing/enrol.ts'
import { repeated, textOption } from '../../filing/options.ts'
import { sayJson } from '../../filing/say.ts'
import { snapshotFrom, snapshotText } from '../../filing/snapshotFile.ts'
import { filingWordsOf } from '../../filing/words/words.ts'
import { changingLibrary } from '../../library/commands.ts'
import { sayLibrary } from '../../library/say.ts'
import { libraryWordsOf } from '../../library/words/words.ts'

interface ProjectOptions extends ChangeOptions {
  enterprise?: string
  project?: string[]
  late?: boolean
}

/** `zizhi library project`: projects come by the register of the region, or the firm files them late (补录). */
export function addProject(library: Command, context: Context): void {
  const own = libraryWordsOf(context.lang)
  changingLibrary(library, 'project', 'project', context)
    .argument('<file>', own.args.file)
    .addOption(repeated('--project <id>', own.opts.project, context))
    .option('--late', own.opts.late)
    .addOption(textOption('--enterprise <id>', filingWordsOf(context.lang).opts.enterprise, context))
    .action(async (file: string, options: ProjectOptions) => {
      const text = await snapshotText(file, context)
      await atDesk(options, context, async (desk) => {
        const snapshot = snapshotFrom(text, desk, context)
        const { enterprise = enterpriseOf(snapshot), format } = options
        const projects = chosen(snapshot, options.project, context)
        const results: (Handled<LibraryEvent, LibraryState> & { project: string })[] = []
        for (const it of projects) results.push({ project: it.id, ...(await add(it, enterprise, options, desk)) })
        if (format === 'json') sayJson({ enterprise, projects: results.map(withoutState) }, context)
        else for (const it of results) sayLibrary(enterprise, it, options, desk, context)
        if (results.some((it) => it.outcome === 'refused')) context.end(exit.fellShort)
        if (results.some((it) => it.outcome !== 'refused' && it.outcome !== 'done')) context.end(exit.failed)
      })
    })
}

function chosen({ projects = [] }: Snapshot, ids: readonly string[] | undefined, { lang }: Context): Project[] {
  if (ids === undefined && projects.length === 0) throw new Failure(libraryWordsOf(lang).noProjects)
  return (ids ?? projects.map((it) => it.id)).map((id) => {
    const found = projects.find((it) => it.id === id)
    if (found === undefined) throw new Failure(libraryWordsOf(lang).noProject(id))
    return found
  })
}

/** The event first, then what the project is: sent again under the same key, what was broken off is completed. */
async function add(
  project: Project,
  enterprise: string,
  { key = randomUUID(), late }: ProjectOptions,
  { filings, stores: { facts } }: Desk,
): Promise<Handled<LibraryEvent, LibraryState>> {
  const { id } = project
  const source = late === true ? 'late' : 'synced'
  const handled = await filings.handleLibrary(
    enterprise,
    { type: 'addProject', project: id, source },
    { key: `${key} ${id}` },
  )
  if (handled.outcome === 'done') {
    const known = await facts.get(enterprise, 'project', id)
    await facts.put({ firm: enterprise, kind: 'project', id, expected: known?.version ?? 0, body: project })
  }
  return handled
}

const withoutState = (it: Handled<LibraryEvent, LibraryState>): object =>
  it.outcome === 'done' ? { ...it, state: undefined } : it
