import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executablePath, skipped } from '../browser/chromium.ts'
import { dropSite, type Site, shippedSite } from './site.ts'

const title = (name: string) => (skipped === undefined ? name : `${name}: ${skipped}`)

describe.skipIf(skipped !== undefined)(title('the book, opened from a disk'), () => {
  let site: Site
  let browser: Browser
  beforeAll(async () => {
    site = await shippedSite()
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox', '--disable-gpu'] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(dropSite(site), { recursive: true })
  })

  async function open(path: string, width = 1200, hash = '') {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await page.goto(`${pathToFileURL(join(site.folder, path)).href}${hash}`)
    return { page, errors }
  }

  async function found(page: Page, query: string) {
    await page.fill('input[type=search]', query)
    return page.$$eval('.found .title', (list) => list.map((it) => it.textContent))
  }

  it('finds 防水 and goes there', async () => {
    const { page, errors } = await open('index.html')
    const titles = await found(page, '防水')
    expect(titles).toContain('防水防腐保温工程专业承包一级')
    expect(titles).toContain('防水工')
    await page.press('input[type=search]', 'Enter')
    await page.waitForURL(/%E9%98%B2%E6%B0%B4/)
    expect(await page.textContent('h1')).toContain('防水')
    expect(errors).toEqual([])
  })

  it('finds a standard by words that do not stand side by side in its name', async () => {
    const { page } = await open('standards/防水防腐保温工程专业承包一级.html')
    expect((await found(page, '防水 二级'))[0]).toBe('防水防腐保温工程专业承包二级')
    expect(await found(page, '没有这样的东西')).toEqual([])
    expect(await page.textContent('.found .none')).toBe('没有找到')
  })

  it('finds in English', async () => {
    const { page } = await open('en/vocabulary/works.html')
    expect(await found(page, 'waterproofer')).toContain('waterproofer (防水工)')
  })

  it('follows an address to a place inside a page', async () => {
    const { page } = await open('vocabulary/trades.html', 1200, `#${encodeURIComponent('防水工')}`)
    expect(await page.$eval(':target', (it) => it.id)).toBe('防水工')
  })

  it('unfolds the text of every day for paper and folds it again', async () => {
    const { page } = await open('standards/建筑工程施工总承包三级.html')
    const folded = () => page.$$eval('details.stretch:not([open])', (list) => list.length)
    const before = await folded()
    expect(before).toBeGreaterThan(1)
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(await folded()).toBe(0)
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(await folded()).toBe(before)
  })

  it.each([
    'index.html',
    'standards/建筑工程施工总承包三级.html',
    'en/standards/公路工程施工总承包一级.html',
    'authority.html',
  ])('fits a phone and a desk: %s', async (path) => {
    for (const width of [360, 1200]) {
      const { page, errors } = await open(path, width)
      const beyond = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect(beyond, `${path} at ${width}`).toBeLessThanOrEqual(0)
      expect(errors).toEqual([])
      await page.close()
    }
  })
})
