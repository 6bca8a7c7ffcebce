import * as z from 'zod'
import { lazily } from '../../domain/lazily.ts'
import { citation, name } from '../schema/common.ts'
import { type CleanRecordRequirement, cleanRecord } from './cleanRecord.ts'
import { type DeclarationRequirement, declaration } from './declaration.ts'
import { type EquipmentRequirement, equipment } from './equipment.ts'
import type { RequirementKind, Section, TermUse } from './kind.ts'
import { type LeadProjectsRequirement, leadProjects } from './leadProjects.ts'
import { type LegalPersonRequirement, legalPerson } from './legalPerson.ts'
import { type NamedStaffRequirement, namedStaff } from './namedStaff.ts'
import { type NetAssetsRequirement, netAssets } from './netAssets.ts'
import { type PeopleRequirement, people } from './people.ts'
import { type PerformanceRequirement, performance } from './performance.ts'
import { type PremisesRequirement, premises } from './premises.ts'
import { type QualificationsHeldRequirement, qualificationsHeld } from './qualificationsHeld.ts'
import { type RegisteredCapitalRequirement, registeredCapital } from './registeredCapital.ts'
import { type TechnicalLeadRequirement, technicalLead } from './technicalLead.ts'
import { type UnstatedRequirement, unstated } from './unstated.ts'

/** Every kind of requirement, by name. A new kind is one file here, one in assess, and one line in each list. */
export const requirementKinds = {
  legalPerson,
  registeredCapital,
  netAssets,
  people,
  technicalLead,
  namedStaff,
  leadProjects,
  performance,
  equipment,
  premises,
  qualificationsHeld,
  cleanRecord,
  declaration,
  unstated,
}

/** A requirement that judges by itself. */
export type LeafRequirement =
  | LegalPersonRequirement
  | RegisteredCapitalRequirement
  | NetAssetsRequirement
  | PeopleRequirement
  | TechnicalLeadRequirement
  | NamedStaffRequirement
  | LeadProjectsRequirement
  | PerformanceRequirement
  | EquipmentRequirement
  | PremisesRequirement
  | QualificationsHeldRequirement
  | CleanRecordRequirement
  | DeclarationRequirement
  | UnstatedRequirement

export type LeafKind = LeafRequirement['kind']

/** Several requirements of which the law wants any or all. */
export interface CompositeRequirement {
  kind: 'any' | 'all'
  title?: string | undefined
  of: Requirement[]
  clause?: string | number | undefined
  confidence?: 'high' | 'medium' | 'low' | undefined
  sources?: string[] | undefined
  note?: string | undefined
  unverified?: string[] | undefined
}

export type Requirement = LeafRequirement | CompositeRequirement

const composite = <K extends 'any' | 'all'>(kind: K) =>
  z.strictObject({
    kind: z.literal(kind),
    title: name.optional(),
    get of() {
      return z.array(requirement()).min(1)
    },
    ...citation,
  })

/** A requirement of any kind. */
export const requirement: () => z.ZodType<Requirement> = lazily(
  () =>
    z
      .discriminatedUnion('kind', [
        ...Object.values(requirementKinds).map((it) => it.schema()),
        composite('any'),
        composite('all'),
      ] as never)
      .meta({ id: 'Requirement' }) as never,
)

/** Tells a requirement that joins others from one that judges by itself. */
export function isComposite(it: Requirement): it is CompositeRequirement {
  return it.kind === 'any' || it.kind === 'all'
}

/** The definition of a leaf’s kind. */
export function kindOf(it: LeafRequirement): RequirementKind<string, z.ZodType> {
  return requirementKinds[it.kind] as unknown as RequirementKind<string, z.ZodType>
}

/** The words that a requirement uses, with their paths in it. */
export function termsOf(it: Requirement): TermUse[] {
  if (!isComposite(it)) return kindOf(it).terms(it)
  return it.of.flatMap((child, i) => termsOf(child).map((use) => ({ ...use, path: ['of', i, ...use.path] })))
}

/** The section of the check report in which a requirement stands. */
export function sectionOf(it: Requirement): Section {
  if (isComposite(it)) return sectionOf(it.of[0]!)
  return (it.kind === 'unstated' ? it.in : undefined) ?? kindOf(it).section
}
