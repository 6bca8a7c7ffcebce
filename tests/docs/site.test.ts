import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paths } from '../../docs/build/paths.ts'
import { loadRulesDirectory } from '../../src/cli/rulesDirectory.ts'
import { consolidate } from '../../src/corpus/consolidate.ts'
import { standardTexts } from '../../src/corpus/texts.ts'
import { parseQualification, printQualification } from '../../src/domain/qualification.ts'
import { describeStandard } from '../../src/report/index.ts'
import { addressesOf, anchorsOf, dropSite, rules, type Site, shippedSite, targetOf, textOf } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await shippedSite()
})
afterAll(() => rmSync(dropSite(site), { recursive: true }))

const page = (path: string) => {
  const found = site.pages.get(path)
  if (found === undefined) throw new Error(`no page ${path}`)
  return found
}

describe('the pages', () => {
  it('has one for every standard, instrument and profile of the corpus, in both languages', async () => {
    const { corpus } = await loadRulesDirectory(rules)
    const wanted = [
      ...standardTexts(corpus!).map((it) => paths.standard(printQualification(it.qualification))),
      ...corpus!.instruments.map((it) => paths.instrument(it.id)),
      ...corpus!.profiles.map((it) => paths.profile(it.id)),
    ]
    expect(wanted.length).toBeGreaterThan(150)
    const missing = wanted.flatMap((it) => [it, `en/${it}`]).filter((it) => !site.pages.has(it))
    expect(missing).toEqual([])
  })

  it('leads nowhere that is not there: every address and every anchor resolves', () => {
    const anchors = new Map([...site.pages].map(([path, text]) => [path, new Set(anchorsOf(text))]))
    const broken = [...site.pages].flatMap(([path, text]) =>
      addressesOf(text).flatMap((address) => {
        const target = targetOf(path, address)
        if (target === undefined) return /^https?:/.test(address) ? [] : [`${path}: ${address}`]
        const { file, anchor } = target
        const there = site.files.has(file) && (anchor === '' || anchors.get(file)?.has(anchor))
        return there ? [] : [`${path}: ${address}`]
      }),
    )
    expect(broken).toEqual([])
  })

  it('loads nothing from outside', () => {
    const loaded = [...site.pages.values()].flatMap((text) => text.match(/<(?:script|link|img)[^>]*>/g) ?? [])
    expect(loaded.filter((it) => /https?:|type="module"/.test(it))).toEqual([])
  })

  it('has every anchor once', () => {
    const twice = [...site.pages].flatMap(([path, text]) => {
      const ids = anchorsOf(text)
      return ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${path}#${id}`)
    })
    expect(twice).toEqual([])
  })

  it('says nothing that no reader should see', () => {
    const stray = [...site.pages].flatMap(([path, text]) => {
      const found = textOf(text).match(/\bundefined\b|\bNaN\b|\[object|\bnull\b|\0/g) ?? []
      return found.map((it) => `${path}: ${it}`)
    })
    expect(stray).toEqual([])
  })

  it('declares its language, and links to the same page in the other', () => {
    expect(page('index.html')).toContain('<html lang="zh-CN">')
    expect(page('en/index.html')).toContain('<html lang="en">')
    expect(addressesOf(page('en/index.html'))).toContain('../index.html')
  })

  it('leads from the front page to every standard', async () => {
    const { corpus } = await loadRulesDirectory(rules)
    const targets = new Set(addressesOf(page('index.html')).map((it) => targetOf('index.html', it)?.file))
    for (const { qualification } of standardTexts(corpus!))
      expect(targets).toContain(paths.standard(printQualification(qualification)))
  })
})

describe('the page of a standard', () => {
  const name = '建筑工程施工总承包二级'
  const html = () => page(paths.standard(name))

  it('says on each stretch of days what the law of those days says', async () => {
    const { corpus } = await loadRulesDirectory(rules)
    const stretches = html().match(/<details class="stretch"[\s\S]*?<\/details>/g)!
    const days = stretches.map((it) => /(\d{4}-\d\d-\d\d)/.exec(it)![1]!)
    expect(days).toContain('2016-11-01')
    expect(days).toEqual([...days].sort().reverse())
    for (const [i, day] of days.entries()) {
      const law = consolidate(corpus!, { day, profile: '全国' })
      const { lines } = describeStandard(law.standard(parseQualification(name)!)!, law)
      const text = textOf(stretches[i]!).replace(/\s/g, '')
      for (const { requirement, inForce } of lines)
        expect(text.includes(requirement.replace(/\s/g, '')), `${day} ${requirement}`).toBe(inForce)
    }
  })

  it('opens the newest text and folds the others', () => {
    const opens = [...html().matchAll(/<details class="stretch"( open)?>/g)].map((it) => it[1] !== undefined)
    expect(opens[0]).toBe(true)
    expect(opens.slice(1)).not.toContain(true)
  })

  it('shows what a change made of a wording', () => {
    const line = /<article id="performance"[\s\S]*?<\/article>/.exec(html())![0]
    expect(line).toContain('<del>10000</del>')
    expect(line).toContain('<ins>60000</ins>')
    expect(addressesOf(line).map((it) => targetOf(paths.standard(name), it)?.file)).toContain(
      paths.instrument('建市〔2016〕226号'),
    )
  })

  it('shows what a profile asks besides, who grants it where, and the routes', () => {
    expect(anchorsOf(html())).toContain('西藏-legalRepresentative')
    const text = textOf(html())
    expect(text).toContain('省级住房城乡建设主管部门')
    expect(text).toContain('直接申请二级')
  })

  it('shows the cases beside the rule with what they expect, in words', () => {
    const text = textOf(page(paths.standard('建筑工程施工总承包三级')))
    expect(text).toContain('one worker fewer')
    expect(text).toContain('技术工人不符合：人数不足')
    const english = textOf(page(`en/${paths.standard('建筑工程施工总承包三级')}`))
    expect(english).toContain('Skilled workers not met: too few people')
  })
})

describe('the page of an instrument', () => {
  it('lists the standards that it changes', () => {
    const path = paths.instrument('建市〔2016〕226号')
    const targets = addressesOf(page(path)).map((it) => targetOf(path, it))
    expect(targets).toContainEqual({ file: paths.standard('建筑工程施工总承包二级'), anchor: 'constructors' })
    expect(targets).toContainEqual({ file: paths.standard('建筑工程施工总承包一级'), anchor: 'performance' })
    expect(targets.map((it) => it?.file)).not.toContain(paths.standard('工程监理房屋建筑工程专业甲级'))
  })
})
