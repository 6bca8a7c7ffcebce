/** What is applied for: a sequence, a category, a grade, and a variant where the certificate names one. */
export interface Qualification {
  sequence: Sequence
  category: string
  grade: Grade
  variant?: string
}

/** The sequences of construction qualifications (施工综合 is not in force) and of supervision. */
export const sequences = ['施工总承包', '专业承包', '施工劳务', '工程监理'] as const
export type Sequence = (typeof sequences)[number]

/** The grades of all sequences, highest first inside each. */
export const grades = ['综合', '甲级', '乙级', '丙级', '事务所', '特级', '一级', '二级', '三级', '不分等级'] as const
export type Grade = (typeof grades)[number]

const CONSTRUCTION = /^(.+?)(施工总承包|专业承包)(?:企业)?(?:资质)?([特一二三]级|不分等级)(?:资质)?$/
const LABOUR = /^施工劳务(?:企业)?(?:资质)?(?:不分(?:类别(?:与|和))?等级)?$/
const SUPERVISION = /^(?:工程监理)(?:企业)?(?:资质)?(.+?)(?:专业)?(?:监理)?([甲乙丙]级)(?:资质)?$/
const SUPERVISION_SHORT = /^(.+?)(?:工程)?监理(?:专业)?([甲乙丙]级)(?:资质)?$/
const VARIANT = /^(.+?)\((.+)\)$/

const normalise = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[（【[]/g, '(')
    .replace(/[）】\]]/g, ')')
    .replace(/壹级/g, '一级')
    .replace(/[贰貳]级/g, '二级')
    .replace(/[叁參]级/g, '三级')
    .replace(/^建筑业企业资质/, '')

const withVariant = (sequence: Sequence, name: string, grade: string): Qualification => {
  const match = VARIANT.exec(name)
  const category = categoryName(match?.[1] ?? name)
  return match?.[2] === undefined
    ? { sequence, category, grade: grade as Grade }
    : { sequence, category, grade: grade as Grade, variant: match[2] }
}

const NO_ENGINEERING = new Set(['预拌混凝土', '模板脚手架'])

/** Certificates print 房屋建筑 or 房屋建筑工程 alike; the category is the long form. */
const categoryName = (name: string) => (name.endsWith('工程') || NO_ENGINEERING.has(name) ? name : `${name}工程`)

/**
 * Reads a qualification as certificates and the national platform print it; `undefined` when the text names none.
 *
 * @example
 * parseQualification('公路路基工程专业承包贰级')
 * // { sequence: '专业承包', category: '公路路基工程', grade: '二级' }
 */
export function parseQualification(printed: string): Qualification | undefined {
  const text = normalise(printed)
  if (LABOUR.test(text)) return { sequence: '施工劳务', category: '施工劳务', grade: '不分等级' }
  if (/^工程监理(企业)?(资质)?综合(资质)?$/.test(text)) return { sequence: '工程监理', category: '综合', grade: '综合' }
  if (/^工程监理(企业)?(资质)?事务所(资质)?$/.test(text))
    return { sequence: '工程监理', category: '事务所', grade: '事务所' }
  const construction = CONSTRUCTION.exec(moveVariant(text))
  if (construction && isName(construction[1]!))
    return withVariant(construction[2] as Sequence, construction[1]!, construction[3]!)
  const supervision = SUPERVISION.exec(text) ?? SUPERVISION_SHORT.exec(text)
  if (supervision && isName(supervision[1]!)) return withVariant('工程监理', supervision[1]!, supervision[2]!)
  return undefined
}

/** Words that name no category by themselves. */
const NO_NAMES = new Set(['', '工程', '施工', '专业', '综合', '建筑业', '事务所'])
const isName = (name: string) => !NO_NAMES.has(name.replace(/\(.*\)$/, ''))

/** The variant stands before or after 专业承包: 公路交通工程专业承包(公路安全设施)一级. */
const moveVariant = (text: string) => text.replace(/^(.+?)(专业承包)(\(.+?\))(.+)$/, '$1$3$2$4')

/**
 * A qualification as its certificate prints it.
 *
 * @example
 * printQualification({ sequence: '工程监理', category: '房屋建筑工程', grade: '乙级' })
 * // '工程监理房屋建筑工程专业乙级'
 */
export function printQualification({ sequence, category, grade, variant }: Qualification): string {
  const name = variant === undefined ? category : `${category}(${variant})`
  if (sequence === '施工劳务') return '施工劳务不分等级'
  if (sequence !== '工程监理') return `${name}${sequence}${grade}`
  return grade === '综合' || grade === '事务所' ? `工程监理${grade}资质` : `工程监理${name}专业${grade}`
}

/** Tells whether two qualifications differ in nothing but the grade. */
export function sameCategory(a: Qualification, b: Qualification): boolean {
  return a.sequence === b.sequence && a.category === b.category && a.variant === b.variant
}
