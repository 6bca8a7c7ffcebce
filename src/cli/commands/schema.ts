import type { Command } from 'commander'
import { corpusJsonSchema } from '../../corpus/schema/files.ts'
import { nearest } from '../../domain/nearest.ts'
import { snapshotJsonSchema } from '../../domain/snapshot/snapshot.ts'
import type { Context } from '../context.ts'
import { Failure } from '../failure.ts'

const schemas: ReadonlyMap<string, () => Record<string, unknown>> = new Map([
  ['snapshot', snapshotJsonSchema],
  ['corpus', corpusJsonSchema],
])

/** `zizhi schema`: the JSON Schema of a filing or of the files of rules. */
export function addSchema(program: Command, { io, words }: Context): void {
  const names = [...schemas.keys()]
  program
    .command('schema')
    .description(words.about.schema)
    .argument('<name>', words.args.schema)
    .action((name: string) => {
      const schema = schemas.get(name)
      if (schema === undefined) throw new Failure(words.notAChoice('schema', name, names, nearest(name, names)))
      io.out(`${JSON.stringify(schema(), null, 2)}\n`)
    })
}
