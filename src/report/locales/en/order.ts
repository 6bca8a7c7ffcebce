import type { Weakness } from '../../../corpus/strength/weakness.ts'
import type { Words } from '../../words.ts'
import type { OrderWords } from '../order.ts'
import { fieldWord } from './comparePlace.ts'
import { and } from './text.ts'

export const order: OrderWords = {
  title: 'Order of grades',
  higher: 'Higher grade',
  lower: 'Lower grade',
  weakness: 'Gap',
  period: 'Days',
  why: 'Because',
  unexplained: '(not explained)',
  count: ({ exceptions, unexplained, open }) =>
    `demands in which the higher grade asks less: ${exceptions}, not explained: ${unexplained}; not comparable, a figure or a text being unknown: ${open}`,
  openTitle: 'Not comparable, a figure or a text being unknown',
  wrongTitle: 'Explanations that do not fit',
  wrong: ({ why, found, count }) =>
    `${why} (${count === undefined ? 'explains nothing' : `says that it explains ${count}, but explains ${found}`})`,
  nothing: 'No exceptions.',
  days: (from, until) => `${from} to ${until ?? 'now'}`,
  gone: 'no such demand',
  weaknesses: (it, words) => said[it.code](it, words),
}

const about = (it: Weakness) => (it.field === undefined ? 'such demand' : fieldWord(it.field))
const listed = (it: Weakness, words: Words) => and(words.terms(it.words ?? []))

const said: Record<Weakness['code'], (it: Weakness, words: Words) => string> = {
  figure: (it) => {
    if (it.field !== 'of')
      return `${about(it)}: the higher grade ensures ${it.higher ?? 'none'}, the lower asks ${it.lower}`
    const parts = it.parts === undefined ? '' : `; nothing reaches no. ${and(it.parts.map(String))} of the lower grade`
    return `the higher grade ensures only ${it.higher} of the lower grade’s list, which asks ${it.lower}${parts}`
  },
  words: (it, words) => `${about(it)}: the lower grade also asks for ${listed(it, words)}`,
  wider: (it, words) => `${about(it)}: the higher grade also allows ${listed(it, words)}`,
  other: (it) => `${about(it)}: different, so that passing the higher grade need not pass the lower`,
  missing: (it) => `the higher grade has no ${about(it)}`,
  unknown: (it) => `${about(it)}: unknown`,
}
