import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { fixtures } from './fixtures/index.ts'
import { printJson } from './printJson.ts'

const directory = fileURLToPath(new URL('../../fixtures/filings/', import.meta.url))

await mkdir(directory, { recursive: true })
for (const { name, filing } of fixtures) await writeFile(`${directory}${name}.json`, `${printJson(filing)}\n`)
