import { describe, expect, it } from 'vitest'
import { shipped } from '../../src/corpus/shipped.generated.ts'
import { standardTexts } from '../../src/corpus/texts.ts'
import { parseQualification, printQualification, type Qualification } from '../../src/domain/qualification.ts'

const general = (category: string, grade: Qualification['grade']): Qualification => ({
  sequence: '施工总承包',
  category,
  grade,
})
const special = (category: string, grade: Qualification['grade'], variant?: string): Qualification => ({
  sequence: '专业承包',
  category,
  grade,
  ...(variant === undefined ? {} : { variant }),
})
const supervision = (category: string, grade: Qualification['grade']): Qualification => ({
  sequence: '工程监理',
  category,
  grade,
})
const labour: Qualification = { sequence: '施工劳务', category: '施工劳务', grade: '不分等级' }

describe('a printed qualification', () => {
  it.each<[string, Qualification]>([
    ['建筑工程施工总承包三级', general('建筑工程', '三级')],
    ['建筑工程施工总承包特级', general('建筑工程', '特级')],
    ['建筑工程施工总承包壹级', general('建筑工程', '一级')],
    ['建筑工程施工总承包贰级', general('建筑工程', '二级')],
    ['建筑工程施工总承包貳级', general('建筑工程', '二级')],
    ['建筑工程施工总承包叁级', general('建筑工程', '三级')],
    ['市政公用工程 施工总承包 一级', general('市政公用工程', '一级')],
    [' 市政公用工程施工总承包\t一级\n', general('市政公用工程', '一级')],
    ['市政公用工程　施工总承包　一级', general('市政公用工程', '一级')],
    ['建筑业企业资质 公路工程施工总承包二级', general('公路工程', '二级')],
    ['水利水电工程施工总承包企业资质贰级', general('水利水电工程', '二级')],
    ['机电工程施工总承包资质二级', general('机电工程', '二级')],
    ['铁路工程施工总承包一级资质', general('铁路工程', '一级')],
    ['公路路基工程专业承包贰级', special('公路路基工程', '二级')],
    ['防水防腐保温工程专业承包壹级', special('防水防腐保温工程', '一级')],
    ['消防设施专业承包二级', special('消防设施工程', '二级')],
    ['预拌混凝土专业承包不分等级', special('预拌混凝土', '不分等级')],
    ['模板脚手架专业承包不分等级', special('模板脚手架', '不分等级')],
    ['公路交通工程(公路安全设施)专业承包一级', special('公路交通工程', '一级', '公路安全设施')],
    ['公路交通工程（公路安全设施）专业承包一级', special('公路交通工程', '一级', '公路安全设施')],
    ['公路交通工程专业承包(公路安全设施)一级', special('公路交通工程', '一级', '公路安全设施')],
    ['公路交通工程专业承包（公路机电工程）贰级', special('公路交通工程', '二级', '公路机电工程')],
    ['公路交通工程【公路机电工程】专业承包二级', special('公路交通工程', '二级', '公路机电工程')],
    ['公路交通工程［公路机电工程］专业承包二级', special('公路交通工程', '二级', '公路机电工程')],
    ['特种工程（结构补强）专业承包不分等级', special('特种工程', '不分等级', '结构补强')],
    ['施工劳务不分等级', labour],
    ['施工劳务', labour],
    ['施工劳务资质', labour],
    ['施工劳务企业资质', labour],
    ['施工劳务不分类别与等级', labour],
    ['施工劳务不分类别和等级', labour],
    ['建筑业企业资质 施工劳务 不分等级', labour],
    ['工程监理房屋建筑工程专业乙级', supervision('房屋建筑工程', '乙级')],
    ['工程监理房屋建筑专业乙级', supervision('房屋建筑工程', '乙级')],
    ['工程监理企业资质房屋建筑工程专业甲级', supervision('房屋建筑工程', '甲级')],
    ['工程监理资质房屋建筑工程专业甲级资质', supervision('房屋建筑工程', '甲级')],
    ['房屋建筑工程监理乙级', supervision('房屋建筑工程', '乙级')],
    ['房屋建筑工程监理专业丙级', supervision('房屋建筑工程', '丙级')],
    ['市政公用监理甲级资质', supervision('市政公用工程', '甲级')],
    ['工程监理综合资质', supervision('综合', '综合')],
    ['工程监理企业综合资质', supervision('综合', '综合')],
    ['工程监理综合', supervision('综合', '综合')],
    ['工程监理事务所资质', supervision('事务所', '事务所')],
    ['工程监理企业资质事务所', supervision('事务所', '事务所')],
  ])('%j is read', (printed, expected) => {
    expect(parseQualification(printed)).toEqual(expected)
  })

  it.each([
    ...['', ' ', 'x', '建筑工程', '施工总承包', '施工总承包一级', '专业承包二级', '建筑工程施工总承包'],
    ...['建筑工程施工总承包四级', '建筑工程施工总承包五级', '建筑工程施工总承包甲级', '建筑工程施工总承包1级'],
    ...['建筑工程一级', '建筑工程施工一级', '施工劳务一级', '监理乙级', '工程监理', '工程监理一级', '综合', '事务所'],
    ...['工程监理房屋建筑工程专业', '工程监理房屋建筑工程专业丁级', '施工综合资质', '工程设计综合甲级'],
    ...['建筑工程施工总承包三级以上', '建筑工程施工总承包三级、市政公用工程施工总承包三级 等', '一级建筑工程'],
  ])('%j is none', (printed) => {
    expect(parseQualification(printed)).toBeUndefined()
  })
})

describe('printing', () => {
  it.each([
    [general('建筑工程', '一级'), '建筑工程施工总承包一级'],
    [special('公路交通工程', '二级', '公路机电工程'), '公路交通工程(公路机电工程)专业承包二级'],
    [special('预拌混凝土', '不分等级'), '预拌混凝土专业承包不分等级'],
    [labour, '施工劳务不分等级'],
    [supervision('房屋建筑工程', '乙级'), '工程监理房屋建筑工程专业乙级'],
    [supervision('综合', '综合'), '工程监理综合资质'],
    [supervision('事务所', '事务所'), '工程监理事务所资质'],
  ])('%o prints %s', (qualification, printed) => {
    expect(printQualification(qualification)).toBe(printed)
  })

  const all = standardTexts(shipped).map((it) => [printQualification(it.qualification), it.qualification] as const)

  it('names every standard of the shipped law apart', () => {
    expect(all.length).toBeGreaterThan(60)
    expect(new Set(all.map(([printed]) => printed)).size).toBe(all.length)
  })

  it.each(all)('%s reads back as it was', (printed, qualification) => {
    expect(parseQualification(printed)).toEqual(qualification)
  })
})
