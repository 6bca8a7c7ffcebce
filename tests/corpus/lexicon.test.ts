import { describe, expect, it } from 'vitest'
import { buildLexicon } from '../../src/corpus/lexicon.ts'
import { shipped } from '../../src/corpus/shipped.generated.ts'

const lexicon = buildLexicon(shipped.vocabulary)
const words = (...phrase: string[]) => [...lexicon.accept('titleFields', phrase).words]

describe('what the law accepts', () => {
  it('is a word with its synonyms, whichever of them the law uses', () => {
    for (const word of ['结构', '结构工程', '建筑结构'])
      expect(new Set(words(word)), word).toEqual(new Set(['结构', '结构工程', '建筑结构']))
  })

  it('is narrower words too, with their synonyms, at any depth, and no wider ones', () => {
    const roads = lexicon.accept('works', '城市道路').words
    expect(roads).toEqual(
      new Set(['城市道路', '城市快速路', '城市主干道', '城市主干路', '城市次干道', '城市次干路', '城市支路']),
    )
    const municipal = lexicon.accept('works', '市政公用工程').words
    for (const word of ['城市主干路', '城市桥梁', '方沟', '中压燃气管道']) expect(municipal, word).toContain(word)
    for (const word of ['桥梁', '公路桥梁', '公路工程']) expect(municipal, word).not.toContain(word)
    expect(lexicon.accept('works', '城市主干路').words).not.toContain('城市道路')
  })

  it('is a word of two wider ones under both', () => {
    expect(lexicon.accept('works', '桥梁').words).toContain('公路桥梁')
    expect(lexicon.accept('works', '公路工程').words).toContain('公路桥梁')
  })

  it('is every word of a group, opened', () => {
    const { words, open } = lexicon.accept('titleFields', '建筑工程相关专业')
    for (const word of ['结构', '建筑结构', '给水排水', '暖通空调', '电气工程']) expect(words, word).toContain(word)
    expect(words).not.toContain('建筑工程相关专业')
    expect(words).not.toContain('燃气')
    expect(open).toBe(false)
  })

  it('is open where the group of the law is', () => {
    expect(lexicon.accept('titleFields', '公路工程相关专业').open).toBe(true)
    expect(lexicon.accept('titleFields', ['结构', '公路工程相关专业']).open).toBe(true)
    expect(lexicon.accept('titleFields', ['公路工程', '桥梁工程']).open).toBe(false)
  })

  it('is several words together', () => {
    expect(new Set(words('机电', '燃气'))).toEqual(new Set(['机电', '机电工程', '燃气', '燃气工程']))
  })

  it('is a word of another vocabulary as it stands', () => {
    expect(words('无此专业')).toEqual(['无此专业'])
    expect(lexicon.accept('specialties', ['建筑工程']).words).toEqual(new Set(['建筑工程']))
  })

  it('does not run in circles', () => {
    const circle = buildLexicon({
      works: [
        { name: '甲', broader: ['乙'] },
        { name: '乙', broader: ['甲'] },
      ],
    })
    expect(circle.accept('works', '甲').words).toEqual(new Set(['甲', '乙']))
  })

  it('is what the groups inside a group list, at any depth and round in a circle', () => {
    const works = ['甲', '乙']
    const groups = [
      { name: '群', of: ['甲', '群内群'] },
      { name: '群内群', of: ['乙', '群'], open: true },
    ]
    expect(buildLexicon({ works, groups }).accept('works', '群')).toEqual({ words: new Set(works), open: true })
  })

  it('is what falls under a synonym', () => {
    const works = [
      { name: '甲', synonyms: ['乙'] },
      { name: '丙', broader: ['乙'] },
    ]
    expect(buildLexicon({ works }).accept('works', '甲').words).toContain('丙')
  })
})

describe('the words', () => {
  it('are known by name, synonym and group, each in its vocabulary', () => {
    expect(lexicon.knows('titleFields', '结构')).toBe(true)
    expect(lexicon.knows('titleFields', '建筑结构')).toBe(true)
    expect(lexicon.knows('titleFields', '建筑工程相关专业')).toBe(true)
    expect(lexicon.knows('titleFields', '施工员')).toBe(false)
    expect(lexicon.knows('posts', '施工员')).toBe(true)
    expect(lexicon.knows('posts', '质检员')).toBe(true)
  })

  it('of registrations belong to their kind', () => {
    expect(lexicon.knows('specialties', '电力工程', '注册监理工程师')).toBe(true)
    expect(lexicon.knows('specialties', '电力工程', '监理工程师')).toBe(true)
    expect(lexicon.knows('specialties', '电力工程', '注册建造师')).toBe(false)
    expect(lexicon.knows('specialties', '电力工程', '无此注册')).toBe(false)
    expect(lexicon.knows('specialties', '电力工程')).toBe(true)
    expect(lexicon.words('registrationLevels', '注册建造师')).toEqual(expect.arrayContaining(['二级', '一级']))
    expect(lexicon.registration('建造师')).toBe(lexicon.registration('注册建造师'))
    expect(lexicon.registration('无此注册')).toBeUndefined()
  })

  it('of metrics are found by synonym', () => {
    expect(lexicon.metric('合同额')).toMatchObject({ name: '单项合同额', unit: '万元' })
    expect(lexicon.metric('宽度')).toBeUndefined()
  })

  it('have English names, synonyms the same', () => {
    expect(lexicon.english('建筑结构')).toBe('structures')
    expect(lexicon.english('结构')).toBe('structures')
    expect(lexicon.english('建造师')).toBe('registered constructor')
    expect(lexicon.english('无此词')).toBeUndefined()
  })

  it('of a scale stand lowest first', () => {
    expect([...lexicon.atLeast(lexicon.titleLevels, '高级')]).toEqual(['高级', '副高级', '正高级'])
    expect([...lexicon.atLeast(lexicon.tradeLevels, '中级工')]).toEqual(['中级工', '高级工', '技师', '高级技师'])
    expect([...lexicon.atLeast(lexicon.titleLevels, '特级')]).toEqual([])
    expect([...lexicon.atLeast(undefined, '高级')]).toEqual([])
  })

  it('are each in English', () => {
    const lists = Object.entries(shipped.vocabulary).filter(
      ([name]) => !['groups', 'titleLevels', 'tradeLevels'].includes(name),
    )
    for (const [list, terms] of lists)
      for (const term of terms as (string | { name: string })[]) {
        const name = typeof term === 'string' ? term : term.name
        expect(lexicon.english(name), `${list} ${name}`).toBeDefined()
      }
  })
})
