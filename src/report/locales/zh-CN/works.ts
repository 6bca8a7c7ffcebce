import { isDoubted } from '../../../corpus/doubts.ts'
import type { Option, PerformanceClass, Test, Works } from '../../../corpus/requirements/works.ts'
import type { Words } from '../../words.ts'
import { and, figure, or } from './text.ts'

/** 高度80米以上100米以下（不含100米）; storeys are said without their metric: 地上25层以上; nothing is above 高速. */
export function testText(it: Test, words: Words): string {
  const unit = it.unit ?? ''
  const metric = unit === '层' && it.metric.endsWith('层数') ? it.metric.slice(0, -2) : it.metric
  const bounds = [
    it.above === undefined ? '' : `大于${figure(it.above)}${unit}`,
    it.atLeast === undefined
      ? ''
      : `${figure(it.atLeast)}${unit}${words.isTopStep(it.metric, it.atLeast) ? '' : '以上'}`,
    it.atMost === undefined ? '' : `${figure(it.atMost)}${unit}以下`,
    it.below === undefined ? '' : `${figure(it.below)}${unit}以下（不含${figure(it.below)}${unit}）`,
  ]
  return `${metric}${bounds.join('')}`
}

const engineering = (word: string) => (word.endsWith('建筑') ? `${word}工程` : word)

/** A work with its tests: 高度100米以上的构筑物. */
export function worksText(it: Works, words: Words): string {
  const say = (test: Test) => testText(test, words)
  const every = (it.where ?? []).map(say)
  const some = it.whereAny === undefined ? [] : [or(it.whereAny.map(say))]
  const tests = [...every, ...some].join('且')
  const contains = [
    ...(it.role === undefined ? [] : [or([it.role].flat())]),
    ...(it.contains === undefined ? [] : [`含${and(it.contains)}`]),
    ...(it.containsAtLeast === undefined
      ? []
      : [`至少含${and(it.containsAtLeast.of)}中的${figure(it.containsAtLeast.atLeast)}项`]),
    ...(it.not === undefined ? [] : [`不含${and(it.not)}`]),
  ]
  const what = or([it.what].flat().map(engineering))
  return `${tests === '' ? '' : `${tests}的`}${what}${contains.length === 0 ? '' : `（${contains.join('，')}）`}`
}

/**
 * One class of performance.
 *
 * @param counted - false where projects are counted across the classes: then a single project needs no number
 */
export function classText(it: PerformanceClass, words: Words, counted = true): string {
  const text = figuresText(it, words, counted)
  return isDoubted(it) ? `${text}（该类数额未经官方文本核实）` : text
}

function figuresText(it: PerformanceClass, words: Words, counted: boolean): string {
  if ('any' in it) return it.any.map((one) => classText(one, words, counted)).join('，或')
  if ('all' in it) return it.all.map((one) => classText(one, words, counted)).join('，且')
  if ('pool' in it) {
    const pool = it.pool.map((works) => worksText(works, words)).join('、')
    return `${pool}合计${figure(it.atLeast)}${it.countUnit ?? '项'}`
  }
  return optionText(it, words, counted)
}

function optionText(it: Option, words: Words, counted: boolean): string {
  const plain = it.sum !== undefined || it.perYear !== undefined || !counted
  const count = it.atLeast === undefined && plain ? '' : `${figure(it.atLeast ?? 1)}${it.countUnit ?? '项'}`
  const parts = (it.subtotals ?? []).map((sub) => `其中${sub.part}${sub.metric}${figure(sub.atLeast)}${sub.unit}以上`)
  return [
    `${worksText(it, words)}${count}`,
    ...(it.sum === undefined ? [] : [`累计${it.sum.metric}${figure(it.sum.atLeast)}${it.sum.unit}以上`]),
    ...(it.perYear === undefined
      ? []
      : [`其中一年内完成${it.perYear.metric}${figure(it.perYear.atLeast)}${it.perYear.unit}以上`]),
    ...parts,
  ].join('，')
}
