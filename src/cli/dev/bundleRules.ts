import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { caseFileJsonSchema } from '../../cases/caseFile.ts'
import { lint } from '../../corpus/lint/index.ts'
import { corpusJsonSchema, type FileKind, fileJsonSchema, fileSchemas } from '../../corpus/schema/files.ts'
import { snapshotJsonSchema } from '../../domain/snapshot/snapshot.ts'
import { loadRulesDirectory } from '../rulesDirectory.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Checks the rules and writes what the build bundles: the corpus as a module, the schemas for editors. */
async function bundleRules(): Promise<void> {
  const loaded = await loadRulesDirectory(`${root}rules`)
  const problems = lint(loaded)
  const errors = problems.filter((it) => it.severity === 'error')
  for (const { file, line, column, code, path, found } of errors)
    console.error(
      `rules/${file}:${line}:${column} ${code} ${path.join('/')} ${found === undefined ? '' : JSON.stringify(found)}`,
    )
  if (loaded.corpus === undefined || errors.length > 0) {
    process.exitCode = 3
    return
  }
  const text = JSON.stringify(JSON.stringify(loaded.corpus))
  await writeFile(
    `${root}src/corpus/shipped.generated.ts`,
    `import type { Corpus } from './corpus.ts'\n\nexport const shipped: Corpus = JSON.parse(${text}) as Corpus\n`,
  )
  // Prepared afterwards, from this corpus; until then it is that of another, which is found by what it is made of.
  const prepared = `${root}src/assess/source/prepared.generated.ts`
  if (!existsSync(prepared))
    await writeFile(
      prepared,
      `import type { Maker } from './source.ts'\n\nexport const prepared: Record<string, Maker> = {}\n`,
    )
  await mkdir(`${root}rules/schema`, { recursive: true })
  const schemas = {
    snapshot: snapshotJsonSchema(),
    corpus: corpusJsonSchema(),
    cases: caseFileJsonSchema(),
    ...Object.fromEntries((Object.keys(fileSchemas) as FileKind[]).map((kind) => [kind, fileJsonSchema(kind)])),
  }
  for (const [name, schema] of Object.entries(schemas))
    await writeFile(`${root}rules/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
  const { standards, amendments, version } = loaded.corpus
  console.log(
    `rules ${version}: ${standards.length} standard files, ${amendments.length} amendments, ${problems.length - errors.length} remarks`,
  )
}

await bundleRules()
