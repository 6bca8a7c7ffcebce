import type { Authority } from '../../../corpus/schema/authority.ts'
import type { EvidenceNeeds } from '../../../corpus/schema/counting.ts'
import type { Enterprise } from '../../../domain/snapshot/enterprise.ts'
import type { Evidence } from '../../../domain/snapshot/fields.ts'
import type { Person } from '../../../domain/snapshot/person.ts'
import type { Equipment } from '../../../domain/snapshot/works.ts'

type Relation = NonNullable<NonNullable<Person['insurance']>[number]['relation']>

const wordOf = (table: Record<string, string>, code: string | undefined, unknown = '未知') =>
  code === undefined ? unknown : Object.hasOwn(table, code) ? table[code]! : code

const legalForms: Record<NonNullable<Enterprise['legalForm']>, string> = {
  enterprise: '企业法人',
  partnership: '合伙企业',
  publicInstitution: '事业单位',
  other: '其他组织',
}
export const legalForm = (code: string | undefined) => wordOf(legalForms, code)

const relations: Record<Relation, string> = {
  self: '本企业',
  branch: '分公司',
  parent: '母公司',
  subsidiary: '子公司',
  agency: '人力资源代理机构',
  personal: '个人缴纳',
  other: '其他单位',
}
export const relation = (code: string | undefined) => wordOf(relations, code)

const ownerships: Record<NonNullable<Equipment['ownership']>, string> = {
  owned: '自有',
  leased: '租赁',
  borrowed: '借用',
}
export const ownership = (code: string | undefined) => wordOf(ownerships, code)

export const evidence: Record<Evidence, string> = { promised: '企业承诺', fetched: '平台获取', verified: '原件核验' }
export const evidenceGrade = (code: string | undefined) => wordOf(evidence, code)

export const authorities: Record<Authority, string> = {
  ministry: '国务院住房城乡建设主管部门',
  province: '省级住房城乡建设主管部门',
  city: '设区的市级住房城乡建设主管部门',
}

/** The kinds of fact whose evidence is weighed, as checks name them. */
const evidenceFacts: Record<keyof EvidenceNeeds, string> = {
  registration: '注册证书',
  title: '职称证书',
  post: '岗位证书',
  worker: '技能证书',
  insurance: '社会保险',
  netAssets: '净资产',
  equipment: '技术装备',
  project: '工程业绩',
}
export const evidenceFact = (code: string) => wordOf(evidenceFacts, code)
