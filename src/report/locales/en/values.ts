import type { Authority } from '../../../corpus/schema/authority.ts'
import type { EvidenceNeeds } from '../../../corpus/schema/counting.ts'
import type { Enterprise } from '../../../domain/snapshot/enterprise.ts'
import type { Evidence } from '../../../domain/snapshot/fields.ts'
import type { Person } from '../../../domain/snapshot/person.ts'
import type { Equipment } from '../../../domain/snapshot/works.ts'

type Relation = NonNullable<NonNullable<Person['insurance']>[number]['relation']>

const wordOf = (table: Record<string, string>, code: string | undefined) =>
  code === undefined ? 'unknown' : Object.hasOwn(table, code) ? table[code]! : code

const legalForms: Record<NonNullable<Enterprise['legalForm']>, string> = {
  enterprise: 'Enterprise legal person',
  partnership: 'Partnership',
  publicInstitution: 'Public institution',
  other: 'Other organisation',
}
export const legalForm = (code: string | undefined) => wordOf(legalForms, code)

const relations: Record<Relation, string> = {
  self: 'the enterprise',
  branch: 'a branch',
  parent: 'the parent company',
  subsidiary: 'a subsidiary',
  agency: 'an agency',
  personal: 'the person',
  other: 'another payer',
}
export const relation = (code: string | undefined) => wordOf(relations, code)

const ownerships: Record<NonNullable<Equipment['ownership']>, string> = {
  owned: 'owned',
  leased: 'leased',
  borrowed: 'borrowed',
}
export const ownership = (code: string | undefined) => wordOf(ownerships, code)

export const evidence: Record<Evidence, string> = { promised: 'promised', fetched: 'fetched', verified: 'verified' }

export const authorities: Record<Authority, string> = {
  ministry: 'the ministry',
  province: 'the provincial department',
  city: 'the city department',
}

/** The kinds of fact whose evidence is weighed, as checks name them. */
const evidenceFacts: Record<keyof EvidenceNeeds, string> = {
  registration: 'registration',
  title: 'title',
  post: 'post certificate',
  worker: 'worker’s certificate',
  insurance: 'insurance',
  netAssets: 'net assets',
  equipment: 'equipment',
  project: 'project',
}
export const evidenceFact = (code: string) => wordOf(evidenceFacts, code)
