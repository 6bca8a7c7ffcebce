import type { Command } from 'commander'
import { serve } from '../../adapters/identity/http/serve.ts'
import { type SimulatorMode, simulatorModes } from '../../adapters/identity/simulator/modes.ts'
import { providerSimulator } from '../../adapters/identity/simulator/simulator.ts'
import { BadSecret } from '../../adapters/identity/webhook/secret.ts'
import type { Context } from '../context.ts'
import { Failure, systemReason } from '../failure.ts'
import { wholeOption } from '../numberOption.ts'
import { choice } from '../options.ts'
import { simulateWordsOf } from '../simulateWords.ts'
import { untilStopped } from '../untilStopped.ts'

interface SimulateOptions {
  port: number
  mode: SimulatorMode
  life: number
  slow: number
  untilStdinEnds?: boolean
}

/** `zizhi simulate provider`: a reader of cards and a face check, in a process of its own, until it is stopped. */
export function addSimulateProvider(simulate: Command, context: Context): void {
  const own = simulateWordsOf(context.lang)
  simulate
    .command('provider')
    .description(own.provider)
    .addOption(wholeOption('--port <n>', own.opts.port, 0, context).default(0))
    .addOption(choice('--mode <mode>', own.opts.mode, simulatorModes, simulatorModes[0], context))
    .addOption(wholeOption('--life <seconds>', own.opts.life, 1, context).default(60))
    .addOption(wholeOption('--slow <ms>', own.opts.slow, 0, context).default(65_000))
    .option('--until-stdin-ends', own.opts.untilStdinEnds)
    .addHelpText('after', `\n${own.secret}`)
    .action((options: SimulateOptions) => simulateProvider(options, context))
}

async function simulateProvider(options: SimulateOptions, { io, lang }: Context): Promise<void> {
  const own = simulateWordsOf(lang)
  const { port, mode, life, slow, untilStdinEnds = false } = options
  const secret = io.env.ZIZHI_FACE_SECRET
  if (secret === undefined || secret === '') throw new Failure(own.noSecret)
  const simulator = simulatorOf(secret, own.badSecret, { mode, lifeSeconds: life, slowMs: slow })
  const server = await serve(simulator, { port }).catch((error) => {
    throw new Failure(own.portTaken(port, systemReason(error)))
  })
  const stopped = untilStopped(untilStdinEnds ? io.stdin() : undefined)
  io.out(`${JSON.stringify({ url: server.url })}\n`)
  await stopped
  await server.close()
}

function simulatorOf(
  secret: string,
  badSecret: string,
  options: Omit<Parameters<typeof providerSimulator>[0], 'secrets'>,
) {
  try {
    return providerSimulator({ secrets: [secret], ...options })
  } catch (error) {
    if (error instanceof BadSecret) throw new Failure(badSecret)
    throw error
  }
}
