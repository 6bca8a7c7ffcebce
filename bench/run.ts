import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * Bundles the bench and runs it in a process of its own. Under tsx itself every function made at run time is given its
 * name again (esbuild’s keepNames), which costs code with many small functions a third; users run built code.
 */
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const outdir = at('./node_modules/.cache/zizhi-bench')

await build({
  entryPoints: { main: at('./main.ts'), index: at('../src/index.ts'), rules: at('../src/rules.ts') },
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: ['json-rules-engine', 'json-logic-engine', '@gorules/zen-engine'],
  logLevel: 'error',
})
const dist = at('../dist/index.js')
const child = spawn(process.execPath, [`${outdir}/main.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ZIZHI_DIST: dist, ZIZHI_BUNDLE: `${outdir}/index.mjs`, ZIZHI_ROOT: at('../') },
})
child.on('exit', (code) => {
  process.exitCode = code ?? 1
})
