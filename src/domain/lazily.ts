/**
 * A value that is made when it is first asked for, once: schemas take as long to make as everything else that an import
 * does, and who judges typed data needs none.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
