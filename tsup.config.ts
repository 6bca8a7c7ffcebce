import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { defineConfig } from 'tsup'

const published = {
  index: 'src/index.ts',
  rules: 'src/rules.ts',
  'report/index': 'src/report/index.ts',
  'testing/index': 'src/testing/index.ts',
  'filing/index': 'src/filing/index.ts',
  'adapters/memory/index': 'src/adapters/memory/index.ts',
  'adapters/sqlite/index': 'src/adapters/sqlite/index.ts',
  'adapters/postgres/index': 'src/adapters/postgres/index.ts',
  'adapters/admission/index': 'src/adapters/admission/index.ts',
  'adapters/calendar/index': 'src/adapters/calendar/index.ts',
  'adapters/json-rules-engine/index': 'src/adapters/json-rules-engine/index.ts',
  'adapters/identity/index': 'src/adapters/identity/index.ts',
  'assess/forecast/index': 'src/assess/forecast/index.ts',
  'batch/index': 'src/batch/index.ts',
}

// By tsc, before: to have them inferred by the bundler of declarations takes minutes.
const declarations = Object.fromEntries(
  Object.entries(published).map(([name, file]) => [name, file.replace(/^src\/(.*)\.ts$/, '.types/$1.d.ts')]),
)

// What is used of these goes into the bundle: zod and date-fns whole take 300 ms to import, stdnum 100.
const bundled = ['stdnum', 'zod', 'date-fns', '@date-fns/utc', 'decimal.js', 'yaml', 'js-yaml']

/** The licences of what is bundled, which ask to be handed on with it. */
function licences(): string {
  return bundled
    .map((name) => {
      const folder = new URL(`./node_modules/${name}/`, import.meta.url)
      const file = readdirSync(folder).find((it) => /^licen[cs]e/i.test(it))
      if (file === undefined) throw new Error(`${name} has no licence file`)
      return `${name}\n\n${readFileSync(new URL(file, folder), 'utf8').trim()}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

const PREPARED = /^\/\/ src\/assess\/source\/prepared\.generated\.ts\n[\s\S]*?(?=^\/\/ src\/)/m

/** The prepared passes are a third of what is imported, and nobody reads them: without white space they load 2 ms faster. */
function packPrepared(): void {
  const dist = new URL('./dist/', import.meta.url)
  const chunks = readdirSync(dist).filter((it) => it.endsWith('.js'))
  const packed = chunks.filter((name) => {
    const file = new URL(name, dist)
    const text = readFileSync(file, 'utf8')
    if (!PREPARED.test(text)) return false
    writeFileSync(
      file,
      text.replace(PREPARED, (code) => transformSync(code, { minifyWhitespace: true }).code),
    )
    return true
  })
  if (packed.length !== 1) throw new Error(`the prepared passes stand in ${packed.length} chunks`)
}

export default defineConfig({
  entry: { ...published, 'cli/main': 'src/cli/main.ts', 'batch/worker': 'src/batch/threads/worker.ts' },
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: declarations },
  clean: true,
  splitting: true,
  sourcemap: false,
  noExternal: bundled,
  esbuildOptions(options) {
    options.mainFields = ['module', 'main']
  },
  external: [/^node:/],
  onSuccess: async () => {
    writeFileSync(new URL('./dist/THIRD-PARTY-LICENCES.txt', import.meta.url), licences())
    packPrepared()
  },
})
