import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { addDiff } from './standardDiff.ts'
import { addHistory } from './standardHistory.ts'
import { addList } from './standardList.ts'
import { addOrder } from './standardOrder.ts'
import { addShow } from './standardShow.ts'

/** `zizhi standard`: what the law says. */
export function addStandard(program: Command, context: Context): void {
  const command = program.command('standard').description(context.words.about.standard)
  addList(command, context)
  addShow(command, context)
  addHistory(command, context)
  addDiff(command, context)
  addOrder(command, context)
}
