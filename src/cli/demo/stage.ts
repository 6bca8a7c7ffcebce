import { randomUUID } from 'node:crypto'
import pc from 'picocolors'
import type { Instant } from '../../filing/instant.ts'
import { momentText } from '../../filing/locales/moment.ts'
import type { Handled } from '../../filing/service/handled.ts'
import type { FilingCommand } from '../../filing/service/service.ts'
import type { FilingState } from '../../filing/state.ts'
import type { Context } from '../context.ts'
import { wantsColor } from '../context.ts'
import type { Desk } from '../filing/desk.ts'
import { eventLines, refusalLines, say } from '../filing/say.ts'
import type { MovedClock } from './clock.ts'
import type { DemoProvider } from './provider.ts'
import { type DemoWords, demoWordsOf } from './words.ts'

/** Everything that a scene of the demonstration works with. */
export interface Stage {
  desk: Desk
  provider: DemoProvider
  clock: MovedClock
  context: Context
  words: DemoWords
  line(...texts: string[]): void
  act(name: keyof DemoWords['acts']): void
  moveTo(moment: Instant): void
  /** Carries out a command that the procedure takes, and tells what happened. */
  done(filing: string, command: FilingCommand): Promise<FilingState>
  /** Tries a command that the procedure refuses, and tells why. */
  refused(filing: string, command: FilingCommand): Promise<void>
  /** Tells what became of something that was to be taken. */
  taken(handled: Handled): FilingState
  /** Tells what became of something that was to be refused. */
  denied(handled: Handled): void
}

/** Sets the stage. */
export function stageOf(parts: Pick<Stage, 'desk' | 'provider' | 'clock' | 'context'>): Stage {
  const { desk, clock, context } = parts
  const words = demoWordsOf(context.lang)
  const colors = pc.createColors(wantsColor(context))
  let acts = 0
  const line = (...texts: string[]) => say(texts, context)
  const handle = (filing: string, command: FilingCommand) => desk.filings.handle(filing, command, { key: randomUUID() })
  const stage: Stage = {
    ...parts,
    words,
    line,
    act(name) {
      context.io.out(`\n${colors.bold(`${++acts}. ${words.acts[name]}`)}\n\n`)
    },
    moveTo(moment) {
      clock.moveTo(moment)
      line(words.clockMoves(momentText(moment)))
    },
    done: async (filing, command) => stage.taken(await handle(filing, command)),
    refused: async (filing, command) => stage.denied(await handle(filing, command)),
    taken(handled) {
      if (handled.outcome !== 'done') throw new Error(`the story was to go on: ${JSON.stringify(handled)}`)
      line(...eventLines(handled.events, context))
      return handled.state
    },
    denied(handled) {
      if (handled.outcome !== 'refused') throw new Error(`the story was to be stopped: ${handled.outcome}`)
      line(...refusalLines(handled.refusal, desk, context))
    },
  }
  return stage
}
