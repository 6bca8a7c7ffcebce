import type { Sequence } from '../domain/qualification.ts'
import type { Lang } from '../report/index.ts'

/** What `zizhi lint --stats` says, in one language. */
export interface StatsWords {
  option: string
  columns: Record<
    | 'sequence'
    | 'standards'
    | 'grades'
    | 'requirements'
    | 'high'
    | 'medium'
    | 'low'
    | 'unverified'
    | 'doubtedParts'
    | 'unknownFigures'
    | 'unstatedTexts',
    string
  >
  total: string
  sequence(it: Sequence): string
}

const zhCN: StatsWords = {
  option: '统计标准库：标准、等级、条款及其可信度、未知数额、未知原文，按序列',
  columns: {
    sequence: '序列',
    standards: '标准',
    grades: '等级',
    requirements: '条款',
    high: '可信度高',
    medium: '中',
    low: '低',
    unverified: '含未核实内容',
    doubtedParts: '未核实类别',
    unknownFigures: '未知数额',
    unstatedTexts: '未知原文',
  },
  total: '合计',
  sequence: (it) => it,
}

const english: Record<Sequence, string> = {
  施工总承包: 'general contracting',
  专业承包: 'specialty contracting',
  施工劳务: 'labour',
  工程监理: 'supervision',
}

const en: StatsWords = {
  option: 'count standards, grades, lines by confidence, unknown figures and texts, by sequence',
  columns: {
    sequence: 'sequence',
    standards: 'standards',
    grades: 'grades',
    requirements: 'lines',
    high: 'high',
    medium: 'medium',
    low: 'low',
    unverified: 'unverified',
    doubtedParts: 'unverified classes',
    unknownFigures: 'unknown figures',
    unstatedTexts: 'unknown texts',
  },
  total: 'total',
  sequence: (it) => english[it],
}

const tables: Record<Lang, StatsWords> = { 'zh-CN': zhCN, en }

/** The words of the counts in a language. */
export const statsWordsOf = (lang: Lang): StatsWords => tables[lang]
