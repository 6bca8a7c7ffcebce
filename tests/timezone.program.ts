import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assess, compile, consolidate, parseSnapshot, remediesFor, shippedCorpus } from '../src/index.ts'
import { checkReport, oneTimeNotice, renderMarkdown, reportJson } from '../src/report/index.ts'

/** Prints, for every filing of a folder, everything that is made of it: run in several time zones by the test. */
const folder = process.argv[2]!
console.log(`offset ${new Date(2025, 0, 15).getTimezoneOffset()}`)
for (const filing of readdirSync(folder)
  .filter((it) => it.endsWith('.json'))
  .sort()) {
  console.log(JSON.stringify({ filing }))
  console.log(read(readFileSync(join(folder, filing), 'utf8')))
}

function read(text: string): string {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    return 'no JSON'
  }
  const snapshot = parseSnapshot(input)
  if (!snapshot.ok) return JSON.stringify(snapshot.problems)
  const day = snapshot.value.application.acceptedOn
  if (day === undefined) return 'no day'
  const law = consolidate(shippedCorpus, { day })
  const plan = compile(law)
  const assessment = assess(plan, snapshot.value)
  const report = checkReport(assessment, law)
  const notice = oneTimeNotice(assessment, law, remediesFor(plan, assessment))
  return [JSON.stringify(assessment), reportJson(report, notice), renderMarkdown(report, notice)].join('\n')
}
