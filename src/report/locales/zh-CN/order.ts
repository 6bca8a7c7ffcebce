import type { Weakness } from '../../../corpus/strength/weakness.ts'
import type { OrderWords } from '../order.ts'
import { fieldWord } from './comparePlace.ts'
import { and } from './text.ts'

export const order: OrderWords = {
  title: '等级要求的高低顺序',
  higher: '高等级',
  lower: '低等级',
  weakness: '差距',
  period: '期间',
  why: '说明',
  unexplained: '（未说明）',
  count: ({ exceptions, unexplained, open }) =>
    `高等级要求低于低等级的例外${exceptions}处，其中未说明${unexplained}处；因数额或原文未知不能比较${open}处`,
  openTitle: '因数额或原文未知不能比较',
  wrongTitle: '与实际不符的说明',
  wrong: ({ why, found, count }) =>
    `${why}（${count === undefined ? '没有对应的例外' : `应有${count}处例外，实有${found}处`}）`,
  nothing: '没有例外。',
  days: (from, until) => `${from} 至 ${until ?? '今'}`,
  gone: '没有此项要求',
  weaknesses: (it) => said[it.code](it),
}

const about = (it: Weakness) => (it.field === undefined ? '此项要求' : fieldWord(it.field))
const listed = (it: Weakness) => and(it.words ?? [])

const said: Record<Weakness['code'], (it: Weakness) => string> = {
  figure: (it) => {
    if (it.field !== 'of') return `${about(it)}：高等级确保${it.higher ?? '无'}，低等级要求${it.lower}`
    const parts = it.parts === undefined ? '' : `，低等级第${and(it.parts.map(String))}类（项）无对应`
    return `符合高等级只确保符合低等级的${it.higher}类（项），低等级要求${it.lower}类（项）${parts}`
  },
  words: (it) => `${about(it)}：低等级另要求${listed(it)}`,
  wider: (it) => `${about(it)}：高等级另允许${listed(it)}`,
  other: (it) => `${about(it)}不同，符合高等级的未必符合低等级`,
  missing: (it) => `高等级没有${about(it)}`,
  unknown: (it) => `${about(it)}未知`,
}
