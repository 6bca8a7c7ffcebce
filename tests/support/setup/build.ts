import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import type { TestProject } from 'vitest/node'
import config from '../../../tsup.config.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

declare module 'vitest' {
  export interface ProvidedContext {
    built: string
  }
}

/** Builds the package as it is published, declarations apart, for the tests that start it: from source that takes seconds. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'zizhi-built-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const outDir = join(folder, 'dist')
  const make = () => build({ ...config, config: false, dts: false, outDir, onSuccess: undefined, silent: true })
  await make()
  project.onTestsRerun(make)
  project.provide('built', outDir)
  return () => rmSync(folder, { recursive: true, force: true })
}
