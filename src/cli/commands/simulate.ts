import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { simulateWordsOf } from '../simulateWords.ts'
import { addSimulateProvider } from './simulateProvider.ts'

/** `zizhi simulate`: stands in for what is outside. */
export function addSimulate(program: Command, context: Context): void {
  const command = program.command('simulate').description(simulateWordsOf(context.lang).simulate)
  addSimulateProvider(command, context)
}
