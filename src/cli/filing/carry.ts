import type { FilingCommand } from '../../filing/service/service.ts'
import type { Context } from '../context.ts'
import { atDesk } from './desk.ts'
import { handlingOf } from './handling.ts'
import type { DeskOptions, SayOptions } from './options.ts'
import { sayHandled } from './say.ts'

/** What a command that changes a filing is told. */
export interface ChangeOptions extends DeskOptions, SayOptions {
  key?: string
}

/** Carries out one command on a filing and prints what became of it. */
export async function carry(
  filing: string,
  command: FilingCommand,
  options: ChangeOptions,
  context: Context,
): Promise<void> {
  await atDesk(options, context, async (desk) => {
    const handled = await desk.filings.handle(filing, command, handlingOf(options))
    sayHandled(filing, handled, options, desk, context)
  })
}
