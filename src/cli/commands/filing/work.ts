import { setTimeout as pause } from 'node:timers/promises'
import type { Command } from 'commander'
import { describeRefusal, filingLocaleOf } from '../../../filing/locales/describe.ts'
import { momentText } from '../../../filing/locales/moment.ts'
import type { Ticked, TickedDeadline } from '../../../filing/service/tick.ts'
import type { Context } from '../../context.ts'
import { atDesk, type Desk } from '../../filing/desk.ts'
import { type DeskOptions, filingCommand, type SayOptions } from '../../filing/options.ts'
import { say } from '../../filing/say.ts'
import { filingWordsOf } from '../../filing/words/words.ts'
import { wholeOption } from '../../numberOption.ts'
import { untilStopped } from '../../untilStopped.ts'

interface WorkOptions extends DeskOptions, SayOptions {
  every: number
  once?: boolean
}

/** `zizhi filing work`: does what is due, round after round, until it is told to stop; any number may run at once. */
export function addWork(filing: Command, context: Context): void {
  const own = filingWordsOf(context.lang)
  filingCommand(filing, 'work', 'work', context)
    .addOption(wholeOption('--every <seconds>', own.opts.every, 1, context).default(10))
    .option('--once', own.opts.once)
    .action((options: WorkOptions) => atDesk(options, context, (desk) => work(options, desk, context)))
}

async function work({ every, once, format }: WorkOptions, desk: Desk, context: Context): Promise<void> {
  const own = filingWordsOf(context.lang)
  if (once === true) return round(desk, format, context)
  const stop = new AbortController()
  const stopped = untilStopped().then(() => stop.abort())
  context.io.err(`${own.working(every)}\n`)
  while (!stop.signal.aborted) {
    // A round that has begun is ended: nothing is broken off in the middle.
    await round(desk, format, context)
    await pause(every * 1000, undefined, { signal: stop.signal }).catch(() => {})
  }
  await stopped
  context.io.err(`${own.stopped}\n`)
}

async function round(desk: Desk, format: 'pretty' | 'json', context: Context): Promise<void> {
  for (let more = true; more; ) {
    const ticked: Ticked = await desk.filings.tick()
    more = ticked.more
    for (const it of ticked.deadlines)
      say(
        [format === 'json' ? JSON.stringify({ at: ticked.at, ...it }) : lineOf(ticked.at, it, desk, context)],
        context,
      )
  }
}

function lineOf(
  at: string,
  { stream, kind, outcome, refusal, error }: TickedDeadline,
  desk: Desk,
  context: Context,
): string {
  const own = filingWordsOf(context.lang)
  const { deadlines } = filingLocaleOf(context.lang)
  const why = refusal === undefined ? (error ?? '') : describeRefusal(refusal, desk.law(), context.lang).text
  return `${momentText(at)}  ${stream}  ${kind === 'bidLockLifts' ? own.bidLockLifts : deadlines[kind]}  ${own.tickOutcome[outcome]}${why === '' ? '' : `  ${why}`}`
}
