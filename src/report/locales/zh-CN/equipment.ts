import type { EquipmentLine } from '../../../corpus/requirements/equipment.ts'
import type { Words } from '../../words.ts'
import { figure, or } from './text.ts'
import { testText } from './works.ts'

/** One line of machines: 120立方米/小时以上的混凝土搅拌设备1台（套）. */
export function machinesText(it: EquipmentLine, words: Words): string {
  if ('any' in it) return it.any.map((part) => machinesText(part, words)).join('，或')
  const tests = (it.where ?? []).map((test) => testText(test, words)).join('且')
  const what = or([it.what].flat())
  const count = it.atLeast === undefined && it.sum !== undefined ? '' : `${figure(it.atLeast ?? 1)}台（套）`
  const sum = it.sum === undefined ? '' : `，合计${it.sum.metric}${figure(it.sum.atLeast)}${it.sum.unit}以上`
  const parts =
    it.ofWhich === undefined ? '' : `，其中${it.ofWhich.map((part) => machinesText(part, words)).join('、')}`
  return `${tests === '' ? '' : `${tests}的`}${what}${count}${sum}${parts}`
}

/** The machines of a line without their number: what a shortage is a shortage of. */
export function machineName(it: EquipmentLine, words: Words): string {
  if ('any' in it) return or(it.any.map((part) => machineName(part, words)))
  const tests = (it.where ?? []).map((test) => testText(test, words)).join('且')
  return `${tests === '' ? '' : `${tests}的`}${or([it.what].flat())}${it.sum === undefined ? '' : `的合计${it.sum.metric}`}`
}
