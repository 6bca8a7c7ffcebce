import type { FileKind } from '../../../corpus/schema/files.ts'
import type { Operator } from '../mutant.ts'
import { listOf, ownerOf } from '../sites.ts'

const kinds: ReadonlySet<FileKind> = new Set(['amendment', 'route', 'bans', 'profile'])
const lists = new Set(['drop', 'restore', 'take', 'except', 'kinds'])

/** One of several keys that an amendment drops, restores or sets, that a route takes or leaves, or that a ban bars. */
export const dropAct: Operator & { name: 'dropAct' } = {
  name: 'dropAct',
  mutate(site) {
    if (!kinds.has(site.kind)) return []
    const found = listOf(site)
    const isOneOfSet = site.path.at(-2) === 'set' && Object.keys(ownerOf(site)).length > 1
    const isOneOfList = found !== undefined && lists.has(found.key) && found.list.length > 1
    return isOneOfSet || isOneOfList ? [{ to: undefined }] : []
  },
}
