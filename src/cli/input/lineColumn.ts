/**
 * Turns offsets of a text into lines and columns, both from 1; columns count UTF-16 units, as editors do.
 *
 * @example
 * lineColumns('a\nbc')(3) // { line: 2, column: 2 }
 */
export function lineColumns(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}
