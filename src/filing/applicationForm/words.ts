import type { Lang } from '../../report/locales/locale.ts'
import type { Mark } from '../form.ts'
import { marks as en } from '../locales/en/terms.ts'
import { marks as zhCN } from '../locales/zh-CN/terms.ts'

/** The words of the application form in one language. */
export interface FormWords {
  title: string
  kind: string
  name: string
  creditCode: string
  capital: string
  items: string
  lead: string
  officers: string
  people: string
  equipment: string
  projects: string
  count: string
  none: string
  places: string
  marks: Readonly<Record<Mark, string>>
}

const words: Record<Lang, FormWords> = {
  'zh-CN': {
    title: '企业资质申请表',
    kind: '申请类型',
    name: '企业名称',
    creditCode: '统一社会信用代码',
    capital: '注册资本',
    items: '申请资质',
    lead: '技术负责人',
    officers: '主要负责人',
    people: '主要人员',
    equipment: '技术装备',
    projects: '企业业绩',
    count: '数量',
    none: '无',
    places: '签章',
    marks: zhCN,
  },
  en: {
    title: 'Application for qualifications',
    kind: 'kind of application',
    name: 'enterprise',
    creditCode: 'credit code',
    capital: 'registered capital',
    items: 'qualifications applied for',
    lead: 'technical lead',
    officers: 'officers',
    people: 'people',
    equipment: 'equipment',
    projects: 'projects',
    count: 'number',
    none: 'none',
    places: 'seals and signatures',
    marks: en,
  },
}

/** The words of the form in a language. */
export const formWordsOf = (lang: Lang): FormWords => words[lang]
