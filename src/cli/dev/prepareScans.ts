import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { compile } from '../../assess/plan.ts'
import { digestOf } from '../../assess/scan/digest.ts'
import type { ScanSource } from '../../assess/scan/scan.ts'
import { consolidate } from '../../corpus/consolidate.ts'
import { shipped } from '../../corpus/shipped.generated.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { applicationKinds } from '../../domain/snapshot/application.ts'

const FIRST_DAY = '2015-01-01'

/** Writes the scans of the shipped law as a module, so that none has to be made at run time, where a CSP may forbid it. */
async function prepareScans(): Promise<void> {
  const sources = new Map<string, ScanSource>()
  for (const { id: profile } of shipped.profiles)
    for (let day: Day | undefined = FIRST_DAY; day !== undefined; ) {
      const law = consolidate(shipped, { day, profile })
      const plan = compile(law, { scan: [] })
      for (const standard of law.standards)
        for (const route of new Set([undefined, ...applicationKinds.flatMap((kind) => plan.routes(standard, kind))]))
          add(sources, plan.item(standard, route).scanSource())
      day = law.until === undefined ? undefined : addDays(law.until, 1)
    }
  const makers = [...sources].sort().map(([digest, { parameters, body }]) => {
    return `  '${digest}': function (${parameters.join(', ')}) {\n${body}\n},\n`
  })
  const { code } = await transform(`export const preparedScans = {\n${makers.join('')}}`, { minify: true })
  await writeFile(
    fileURLToPath(new URL('../../assess/scan/prepared.generated.ts', import.meta.url)),
    `// @ts-nocheck: written by the build\nimport type { ScanMaker } from './scan.ts'\n\n${code.replace('preparedScans=', 'preparedScans: Record<string, ScanMaker> = ')}`,
  )
  console.log(`scans: ${sources.size} prepared`)
}

function add(sources: Map<string, ScanSource>, source: ScanSource): void {
  const digest = digestOf(source)
  const known = sources.get(digest)
  if (known !== undefined && known.body !== source.body) throw new Error(`two scans share the digest ${digest}`)
  sources.set(digest, source)
}

await prepareScans()
