import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Page } from 'playwright-core'

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium of this machine, or that of `CHROMIUM_PATH`. */
export const executablePath = [process.env.CHROMIUM_PATH, ...PATHS].find((it) => it !== undefined && existsSync(it))

/** Why the browser tests cannot run here; in CI they run, and fail, all the same. */
export const skipped =
  executablePath === undefined && !process.env.CI
    ? `no Chromium at ${PATHS.join(', ')} and no CHROMIUM_PATH`
    : undefined

/** What a page said that it should not have. */
export interface Complaints {
  errors: string[]
  requests: string[]
}

const POLICY = "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'"

/** The page: data that does not run, then the script. */
const pageOf = (data: Readonly<Record<string, string>>) =>
  [
    '<!doctype html><meta charset="utf-8"><title>zizhi</title><pre></pre>',
    ...Object.entries(data).map(
      ([id, text]) => `<script type="application/json" id="${id}">${text.replaceAll('<', '\\u003c')}</script>`,
    ),
    '<script src="/zizhi.js"></script>',
  ].join('\n')

/** Opens a page that runs one script over some data under a strict content security policy, without `unsafe-eval`. */
export async function withPage<T>(
  script: string,
  data: Readonly<Record<string, string>>,
  use: (page: Page, complaints: Complaints) => Promise<T>,
): Promise<T> {
  if (executablePath === undefined) throw new Error(`no Chromium at ${PATHS.join(', ')} and no CHROMIUM_PATH`)
  const server = createServer((request, response) => {
    const isScript = request.url === '/zizhi.js'
    response.setHeader('Content-Type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8')
    response.setHeader('Content-Security-Policy', POLICY)
    response.end(isScript ? script : pageOf(data))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const browser = await chromium.launch({ executablePath, args: FLAGS, headless: true })
  try {
    const page = await browser.newPage()
    const complaints: Complaints = { errors: [], requests: [] }
    page.on('pageerror', (error) => complaints.errors.push(error.message))
    page.on('console', (message) => {
      const text = message.text()
      if (message.type() === 'error' && !/favicon|'unsafe-eval'/.test(text)) complaints.errors.push(text)
    })
    page.on('request', (request) => complaints.requests.push(new URL(request.url()).pathname))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    return await use(page, complaints)
  } finally {
    await browser.close()
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
}
