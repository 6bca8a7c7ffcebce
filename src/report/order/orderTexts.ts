import type { Locale } from '../locales/locale.ts'
import type { DescribedException } from './describeOrder.ts'

/** What is said of one exception, one text a line. */
export function exceptionTexts(it: DescribedException, { order, labels, colon, sentences }: Locale): string[] {
  const { higher, droppedBy, lower } = it.citations
  return [
    colon(order.period, it.days),
    colon(order.weakness, sentences(it.weaknesses)),
    colon(order.higher, it.higher ?? order.gone),
    ...[higher, droppedBy].flatMap((one) => (one === undefined ? [] : [colon(labels.basis, one)])),
    colon(order.lower, it.lower),
    colon(labels.basis, lower),
    colon(order.why, it.why ?? order.unexplained),
  ]
}
