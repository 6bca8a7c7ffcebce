import type { LibraryCommand } from '../../filing/library/command.ts'
import type { Context } from '../context.ts'
import type { ChangeOptions } from '../filing/carry.ts'
import { atDesk, type Desk } from '../filing/desk.ts'
import { handlingOf } from '../filing/handling.ts'
import { sayLibrary } from './say.ts'

/** Carries out one command on the library of an enterprise and prints what became of it. */
export async function carryInLibrary(
  enterprise: string,
  command: LibraryCommand | ((desk: Desk) => Promise<LibraryCommand>),
  options: ChangeOptions,
  context: Context,
): Promise<void> {
  await atDesk(options, context, async (desk) => {
    const said = typeof command === 'function' ? await command(desk) : command
    const handled = await desk.filings.handleLibrary(enterprise, said, handlingOf(options))
    sayLibrary(enterprise, handled, options, desk, context)
  })
}
