import { writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { corpusJsonSchema } from './src/corpus/schema/files.ts'
import { snapshotJsonSchema } from './src/domain/snapshot/snapshot.ts'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'report/index': 'src/report/index.ts',
    'adapters/json-rules-engine/index': 'src/adapters/json-rules-engine/index.ts',
    'cli/main': 'src/cli/main.ts',
  },
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: { index: 'src/index.ts', 'report/index': 'src/report/index.ts', 'adapters/json-rules-engine/index': 'src/adapters/json-rules-engine/index.ts' } },
  clean: true,
  splitting: true,
  sourcemap: false,
  // Only the two validators of stdnum go into the bundle: the whole package takes 100 ms to import.
  noExternal: ['stdnum'],
  external: [/^node:/],
  async onSuccess() {
    await writeFile('dist/snapshot.schema.json', `${JSON.stringify(snapshotJsonSchema(), null, 2)}\n`)
    await writeFile('dist/corpus.schema.json', `${JSON.stringify(corpusJsonSchema(), null, 2)}\n`)
  },
})
