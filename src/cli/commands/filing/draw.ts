import type { Command } from 'commander'
import type { Handled } from '../../../filing/service/handled.ts'
import type { Context } from '../../context.ts'
import { exit } from '../../failure.ts'
import { atDesk, type Desk } from '../../filing/desk.ts'
import { handlingOf } from '../../filing/handling.ts'
import { type DeskOptions, filingCommand, type SayOptions, textOption } from '../../filing/options.ts'
import { quarterFrom } from '../../filing/quarter.ts'
import { refusalLines, say, sayJson, sayRefusal } from '../../filing/say.ts'
import { filingWordsOf } from '../../filing/words/words.ts'

interface DrawOptions extends DeskOptions, SayOptions {
  seed: string
  takeOver?: string
}

/** `zizhi filing draw`: the filings of a quarter that are looked at again; with `--take-over` they are handed to people. */
export function addDraw(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  filingCommand(filing, 'draw', 'draw', context)
    .argument('<quarter>', own.args.quarter)
    .addOption(textOption('--seed <seed>', own.opts.seed, context).makeOptionMandatory())
    .addOption(textOption('--take-over <name>', own.opts.takeOver, context))
    .action((text: string, options: DrawOptions) => {
      const quarter = quarterFrom(text, context)
      return atDesk(options, context, (desk) => draw(quarter, options, desk, context))
    })
}

async function draw(quarter: string, options: DrawOptions, desk: Desk, context: Context): Promise<void> {
  const own = filingWordsOf(context.lang)
  const { seed, takeOver: by, format } = options
  const result = await desk.filings.draw(quarter, seed)
  if (result.outcome === 'refused') return sayRefusal(result.refusal, format, desk, context)
  const { filings, drawn } = result
  const { percent } = desk.procedure().sampling
  const taken: { filing: string; handled?: Handled }[] = []
  for (const filing of drawn) taken.push({ filing, ...(by && { handled: await takeOver(filing, by) }) })
  if (taken.some(({ handled }) => handled !== undefined && handled.outcome !== 'done')) context.end(exit.fellShort)
  if (format === 'json') {
    const list = taken.map(({ filing, handled }) => ({ filing, ...(handled && withoutState(handled)) }))
    return sayJson({ quarter, seed, percent, of: filings.length, drawn: list }, context)
  }
  say([own.drawn(quarter, percent, filings.length, drawn.length), ...taken.flatMap(lines)], context)

  function takeOver(filing: string, by: string): Promise<Handled> {
    return desk.filings.handle(
      filing,
      { type: 'takeOver', because: 'sampled', by, draw: { quarter, seed } },
      handlingOf({ key: `draw ${JSON.stringify([quarter, seed, filing, by])}` }),
    )
  }

  function lines({ filing, handled }: { filing: string; handled?: Handled }): string[] {
    if (handled === undefined) return [`  ${filing}`]
    if (handled.outcome === 'done') return [`  ${filing}  ${handled.repeated ? own.repeated : own.taken}`]
    if (handled.outcome === 'refused')
      return refusalLines(handled.refusal, desk, context).map((it, i) => `  ${i === 0 ? `${filing}  ` : ''}${it}`)
    const { outcome } = handled
    return [
      `  ${filing}  ${outcome === 'conflict' ? own.conflict(handled.expected, handled.actual) : own.keyReused(filing)}`,
    ]
  }
}

const withoutState = (it: Handled): object => (it.outcome === 'done' ? { ...it, state: undefined } : it)
