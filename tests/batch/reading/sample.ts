import type * as z from 'zod'
import { type Tree, treeOf } from '../../../src/batch/reading/schemaTree.ts'
import { snapshotSchema } from '../../../src/domain/snapshot/snapshot.ts'

const texts = [
  '2024-05-06',
  '2024-05',
  '540102198503071231',
  '91350100M000100Y43',
  '平方米',
  'p1',
  '建筑工程施工总承包三级',
]

/** A text that a schema takes. */
function textFor(schema: z.core.$ZodType): string {
  const { entries = {}, values = [] } = schema._zod.def as { entries?: Record<string, string>; values?: string[] }
  const known = [...Object.values(entries), ...values, ...texts]
  const found = known.find((it) => (schema as z.ZodType).safeParse(it).success)
  if (found === undefined) throw new Error('no text is known that the schema takes')
  return found
}

/** A filing in which every field of the schema is filled, the n-th alternative taken where there are several. */
export function sample(n: number, tree: Tree = treeOf(snapshotSchema())): unknown {
  if (tree.kind === 'object') return Object.fromEntries(tree.fields.map((it) => [it.name, sample(n, it.tree)]))
  if (tree.kind === 'array') return [sample(n, tree.element)]
  if (tree.kind === 'either') return sample(n, tree.options[n % tree.options.length])
  if (tree.kind === 'boolean') return n % 2 === 0
  if (tree.kind === 'number') return tree.path.endsWith('year') ? 2020 : 12
  if (tree.path === 'people[].birthMonth') return '1985-03'
  return textFor(tree.schema)
}

/** The paths of all fields. */
export function pathsOf(tree: Tree = treeOf(snapshotSchema())): string[] {
  if (tree.kind === 'object') return tree.fields.flatMap((it) => [it.tree.path, ...pathsOf(it.tree)])
  if (tree.kind === 'array') return pathsOf(tree.element)
  return tree.kind === 'either' ? tree.options.flatMap(pathsOf) : []
}
