import { linesOf } from '../../../corpus/requirements/people.ts'
import { headingOf } from '../../words.ts'
import type { RequirementPhrases } from '../locale.ts'
import { peopleHeading } from './predicate.ts'

/** What the item column of the report calls each kind of requirement. */
export const heading: RequirementPhrases = {
  legalPerson: () => '企业法人资格',
  registeredCapital: () => '注册资本',
  netAssets: () => '净资产',
  people: (it) => [...new Set(linesOf(it).map((line) => peopleHeading(line.who)))].join('、'),
  technicalLead: () => '技术负责人',
  namedStaff: (it) => it.role,
  leadProjects: () => '个人业绩',
  performance: () => '工程业绩',
  equipment: () => '技术装备',
  premises: (it) => it.what,
  qualificationsHeld: () => '已有资质',
  cleanRecord: () => '不良行为记录',
  declaration: (it) => it.of,
  unstated: (it) => it.about,
  any: (it, words) => [...new Set(it.of.map((part) => headingOf(part, words)))].join('或'),
  all: (it, words) => [...new Set(it.of.map((part) => headingOf(part, words)))].join('、'),
}
