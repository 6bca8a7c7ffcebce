import type { Command } from 'commander'
import { sha256 } from '../../adapters/sha256.ts'
import { verifyChains } from '../../filing/records/verifyChains.ts'
import type { Context } from '../context.ts'
import { exit } from '../failure.ts'
import { masked } from '../mask.ts'
import { openStores, saying } from '../openStores.ts'
import { choice } from '../options.ts'
import { storeWordsOf } from '../storeWords.ts'

interface VerifyOptions {
  keys?: string
  format: 'pretty' | 'json'
}

/** `zizhi verify`: walks the chain of every firm and names the first broken link. */
export function addVerify(program: Command, context: Context): void {
  const own = storeWordsOf(context.lang)
  program
    .command('verify')
    .description(own.about.verify)
    .argument('<db>', own.args.database)
    .option('--keys <file>', own.opts.keys)
    .addOption(choice('--format <format>', own.opts.format, ['pretty', 'json'], 'pretty', context))
    .addHelpText('after', `\n${own.verifyHelp}`)
    .action((database: string, options: VerifyOptions) => verify(database, options, context))
}

async function verify(database: string, { keys, format }: VerifyOptions, context: Context): Promise<void> {
  const { io, lang } = context
  const own = storeWordsOf(lang)
  const withoutKeys = keys === undefined && (io.env.ZIZHI_KEYS ?? '') === ''
  const stores = await openStores(database, { keys, existing: true, withoutKeys }, context)
  try {
    const { damaged, ...found } = await saying(context, async () => ({
      ...(await verifyChains(stores, sha256)),
      damaged: withoutKeys ? [] : await stores.people.damaged(),
    }))
    const lines = [
      ...found.broken.map(own.broken),
      ...(damaged.length === 0 ? [] : [own.damaged(damaged)]),
      ...found.ends.map(own.end),
      own.verified({ ...found, broken: found.broken.length }),
    ]
    io.out(
      format === 'json'
        ? `${JSON.stringify({ ...found, damaged }, null, 2)}\n`
        : lines.map((it) => `${masked(it)}\n`).join(''),
    )
    context.end(found.broken.length + damaged.length > 0 ? exit.fellShort : exit.judged)
  } finally {
    await stores.close()
  }
}
