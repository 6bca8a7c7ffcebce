import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, bundleForBrowser } from './bundle.ts'
import { skipped, withPage } from './chromium.ts'
import { judge } from './judge.ts'

const FILINGS = new URL('../../fixtures/filings/', import.meta.url)
const GUIDE_CASE = 'supervision-b-housing-municipal.json'
const read = (name: string) => readFileSync(new URL(name, FILINGS), 'utf8')
const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`

describe('the core in a browser', () => {
  let core: Bundle
  let judging: Bundle
  beforeAll(async () => {
    core = await bundleForBrowser('../../src/index.ts', 'zizhi')
    judging = await bundleForBrowser('./page.ts', 'zizhi')
    console.info(
      `core for browsers, corpus included: ${kilobytes(core.bytes)} minified, ${kilobytes(core.gzipped)} gzipped`,
    )
  })

  it('bundles without Node’s own modules and without what only the outer floors need', () => {
    expect(core.inputs.filter((it) => isBuiltin(it))).toEqual([])
    const floors = new Set(core.inputs.flatMap((it) => /^src\/(\w+)\//.exec(it)?.[1] ?? []))
    expect([...floors].sort()).toEqual(['assess', 'corpus', 'domain'])
    const packages = core.inputs.flatMap((it) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(it)?.[1] ?? [])
    expect(packages).not.toContain('json-rules-engine')
    expect(packages).not.toContain('commander')
    expect(core.gzipped).toBeLessThan(400_000)
  })

  it.skipIf(skipped !== undefined)(
    `judges every fixture in headless Chromium as in Node, under a policy without eval${skipped === undefined ? '' : `: ${skipped}`}`,
    async () => {
      const filings = readdirSync(FILINGS).filter((it) => it.endsWith('.json') && isJson(read(it)))
      expect(filings).toContain(GUIDE_CASE)
      const data = Object.fromEntries(filings.map((name) => [name, read(name)]))
      await withPage(judging.code, data, async (page, complaints) => {
        const { answers, evalAllowed, violations } = JSON.parse((await page.textContent('pre:not(:empty)')) ?? '')
        expect(answers).toEqual(filings.map((name) => [name, judge(read(name))]))
        expect(complaints.errors).toEqual([])
        expect(complaints.requests.filter((it) => it !== '/favicon.ico')).toEqual(['/', '/zizhi.js'])
        console.info(`reports of the policy: ${violations.length}`)
        for (const it of violations) expect(it).toBe('eval')
        expect(evalAllowed).toBe(false)
      })
    },
  )
})
