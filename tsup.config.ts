import { defineConfig } from 'tsup'

const published = {
  index: 'src/index.ts',
  'report/index': 'src/report/index.ts',
  'adapters/json-rules-engine/index': 'src/adapters/json-rules-engine/index.ts',
}

export default defineConfig({
  entry: { ...published, 'cli/main': 'src/cli/main.ts' },
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: published },
  clean: true,
  splitting: true,
  sourcemap: false,
  // Only the two validators of stdnum go into the bundle: the whole package takes 100 ms to import.
  noExternal: ['stdnum'],
  external: [/^node:/],
})
