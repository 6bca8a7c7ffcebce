import type { Command } from 'commander'
import type { LibraryCommand } from '../../../filing/library/command.ts'
import type { FirmData, Region } from '../../../filing/library/event.ts'
import type { Context } from '../../context.ts'
import { Failure } from '../../failure.ts'
import type { ChangeOptions } from '../../filing/carry.ts'
import type { Desk } from '../../filing/desk.ts'
import { repeated, textOption } from '../../filing/options.ts'
import { carryInLibrary } from '../../library/carry.ts'
import { changingNamed } from '../../library/commands.ts'
import { phoneOption } from '../../library/phone.ts'
import { libraryWordsOf } from '../../library/words/words.ts'
import { choice } from '../../options.ts'

interface UpdateOptions extends ChangeOptions {
  name?: string
  region?: Region
  line?: string[]
  title?: string
  phone?: string
}

/** `zizhi library update`: 信息更新; what is not given stays. */
export function addUpdate(library: Command, context: Context): void {
  const own = libraryWordsOf(context.lang)
  const region = choice('--region <region>', own.opts.region, ['inRegion', 'outOfRegion'], '', context)
  region.defaultValue = undefined
  changingNamed(library, 'update', 'update', context)
    .addOption(textOption('--name <name>', own.opts.name, context))
    .addOption(region)
    .addOption(repeated('--line <line>', own.opts.updateLine, context))
    .addOption(textOption('--title <title>', own.opts.title, context))
    .addOption(phoneOption(own.opts.representativePhone, context))
    .action((enterprise: string, options: UpdateOptions) => {
      const { name, region, line, title, phone } = options
      if ([name, region, line, title, phone].every((it) => it === undefined)) throw new Failure(own.nothingToUpdate)
      return carryInLibrary(enterprise, (desk) => updated(enterprise, options, desk), options, context)
    })
}

async function updated(
  enterprise: string,
  { name, region, line, title, phone }: UpdateOptions,
  desk: Desk,
): Promise<LibraryCommand> {
  const before = await desk.library(enterprise)
  const known: FirmData = before?.firm ?? { name: enterprise, region: 'inRegion', lines: [] }
  return {
    type: 'updateBasicData',
    firm: { name: name ?? known.name, region: region ?? known.region, lines: line ?? known.lines },
    representative: {
      ...before?.representativeData,
      ...(title === undefined ? {} : { title }),
      ...(phone === undefined ? {} : { phone }),
    },
  }
}
