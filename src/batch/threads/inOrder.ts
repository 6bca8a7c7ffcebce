/**
 * Does work on inputs as they come, several at a time, and hands the results over in the order of the inputs. No more
 * than `ahead` are begun before the first of them is taken.
 */
export async function* inOrder<T, R>(
  inputs: AsyncIterable<T>,
  work: (input: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = []
  for await (const input of inputs) {
    const result = work(input)
    // Awaited in its turn; until then its failure is nobody’s.
    result.catch(() => {})
    begun.push(result)
    if (begun.length >= ahead) yield await begun.shift()!
  }
  while (begun.length > 0) yield await begun.shift()!
}
