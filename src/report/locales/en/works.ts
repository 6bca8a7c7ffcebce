import { isDoubted } from '../../../corpus/doubts.ts'
import type { EquipmentLine } from '../../../corpus/requirements/equipment.ts'
import type { Option, PerformanceClass, Test, Works } from '../../../corpus/requirements/works.ts'
import type { Words } from '../../words.ts'
import { and, figure, or } from './text.ts'

type Measured = { metric: string; atLeast: Test['atLeast']; unit?: string | undefined }

const unitOf = (unit: string | undefined, words: Words) => (unit === undefined ? '' : ` ${words.term(unit)}`)

/** height of at least 80 m and below 100 m */
export function testText(it: Test, words: Words): string {
  const unit = unitOf(it.unit, words)
  const value = (bound: Test['atLeast']) =>
    `${typeof bound === 'string' && bound !== 'unknown' ? words.term(bound) : figure(bound)}${unit}`
  const bounds = [
    ...(it.above === undefined ? [] : [`more than ${value(it.above)}`]),
    ...(it.atLeast === undefined
      ? []
      : [`${words.isTopStep(it.metric, it.atLeast) ? '' : 'at least '}${value(it.atLeast)}`]),
    ...(it.atMost === undefined ? [] : [`at most ${value(it.atMost)}`]),
    ...(it.below === undefined ? [] : [`less than ${value(it.below)}`]),
  ]
  return `${words.term(it.metric)} of ${and(bounds)}`
}

const measured = (it: Measured, words: Words) =>
  testText({ metric: it.metric, atLeast: it.atLeast, unit: it.unit }, words)

/** A work with its tests. */
export function worksText(it: Works, words: Words): string {
  const parts = (list: readonly string[]) => and(words.terms(list))
  const tests = [
    ...(it.role === undefined ? [] : [`contracted as ${or(words.terms(it.role))}`]),
    ...(it.where ?? []).map((test) => testText(test, words)),
    ...(it.whereAny === undefined ? [] : [or(it.whereAny.map((test) => testText(test, words)))]),
    ...(it.contains === undefined ? [] : [`including ${parts(it.contains)}`]),
    ...(it.containsAtLeast === undefined
      ? []
      : [`including at least ${figure(it.containsAtLeast.atLeast)} of ${parts(it.containsAtLeast.of)}`]),
    ...(it.not === undefined ? [] : [`excluding ${parts(it.not)}`]),
  ]
  return `${or(words.terms(it.what))}${tests.length === 0 ? '' : ` (${tests.join('; ')})`}`
}

/**
 * One class of performance.
 *
 * @param counted - false where projects are counted across the classes: then a single project needs no number
 */
export function classText(it: PerformanceClass, words: Words, counted = true): string {
  const text = figuresText(it, words, counted)
  return isDoubted(it) ? `${text} (figures not verified)` : text
}

function figuresText(it: PerformanceClass, words: Words, counted: boolean): string {
  if ('any' in it) return it.any.map((part) => classText(part, words, counted)).join(', or ')
  if ('all' in it) return it.all.map((part) => classText(part, words, counted)).join(', and ')
  if ('pool' in it)
    return `${figure(it.atLeast)} in total among ${and(it.pool.map((works) => worksText(works, words)))}`
  return optionText(it, words, counted)
}

function optionText(it: Option, words: Words, counted: boolean): string {
  const plain = it.sum !== undefined || it.perYear !== undefined || !counted
  const unit = it.countUnit === undefined ? '' : `${unitOf(it.countUnit, words)} of`
  const count = it.atLeast === undefined && plain ? '' : `${figure(it.atLeast ?? 1)}${unit} × `
  return [
    `${count}${worksText(it, words)}`,
    ...(it.sum === undefined ? [] : [`with a total ${measured(it.sum, words)}`]),
    ...(it.perYear === undefined ? [] : [`with ${measured(it.perYear, words)} within one year`]),
    ...(it.subtotals ?? []).map((sub) => `of which ${words.term(sub.part)}: ${measured(sub, words)}`),
  ].join(', ')
}

/** One line of machines. */
export function machinesText(it: EquipmentLine, words: Words): string {
  if ('any' in it) return it.any.map((part) => machinesText(part, words)).join(', or ')
  const tests = (it.where ?? []).map((test) => testText(test, words))
  const count = it.atLeast === undefined && it.sum !== undefined ? '' : `${figure(it.atLeast ?? 1)} × `
  const sum = it.sum === undefined ? '' : `, with a total ${measured(it.sum, words)}`
  const parts = it.ofWhich === undefined ? '' : `, of which ${and(it.ofWhich.map((part) => machinesText(part, words)))}`
  return `${count}${or(words.terms(it.what))}${tests.length === 0 ? '' : ` (${tests.join('; ')})`}${sum}${parts}`
}

/** The machines of a line without their number: what a shortage is a shortage of. */
export function machineName(it: EquipmentLine, words: Words): string {
  if ('any' in it) return or(it.any.map((part) => machineName(part, words)))
  const tests = (it.where ?? []).map((test) => testText(test, words))
  const sum = it.sum === undefined ? '' : `, total ${words.term(it.sum.metric)}`
  return `${or(words.terms(it.what))}${tests.length === 0 ? '' : ` (${tests.join('; ')})`}${sum}`
}
