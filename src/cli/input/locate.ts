import { walkJson } from '../../domain/walkJson.ts'

/** Where a value of a JSON text begins, and the key before it when it has one. */
export interface Located {
  value: number
  key?: number
}

interface Node {
  children: Map<string, Node>
  at?: Located
}

const steps = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((it) => it.replaceAll('~1', '/').replaceAll('~0', '~'))

/**
 * Finds the places of JSON pointers in one pass; a pointer that leads nowhere gets the place of its nearest ancestor.
 *
 * @returns a look-up; `exact` tells whether the pointer itself was found
 */
export function locate(text: string, pointers: readonly string[]): (pointer: string) => Located & { exact: boolean } {
  const root: Node = { children: new Map() }
  for (const pointer of pointers) {
    let node = root
    for (const step of steps(pointer)) {
      const next = node.children.get(step) ?? { children: new Map() }
      node.children.set(step, next)
      node = next
    }
  }
  markPlaces(text, root)
  return (pointer) => {
    let node: Node | undefined = root
    let found: Located & { exact: boolean } = { value: root.at?.value ?? 0, exact: true }
    for (const step of steps(pointer)) {
      node = node?.children.get(step)
      if (node?.at === undefined) return { ...found, exact: false }
      found = { ...node.at, exact: true }
    }
    return found
  }
}

/** Of a key written twice the last one stays, as JSON.parse has it. */
function markPlaces(text: string, root: Node) {
  const frames: { node: Node | undefined; index: number }[] = []
  let next: Node | undefined = root
  let key: number | undefined
  walkJson(text, {
    key(name, offset) {
      next = frames.at(-1)!.node?.children.get(name)
      key = offset
    },
    value(offset) {
      const frame = frames.at(-1)
      if (frame !== undefined && frame.index >= 0) next = frame.node?.children.get(String(frame.index++))
      if (next !== undefined) next.at = key === undefined ? { value: offset } : { value: offset, key }
      key = undefined
      return undefined
    },
    open: (isArray) => frames.push({ node: next, index: isArray ? 0 : -1 }),
    close: () => frames.pop(),
  })
}
