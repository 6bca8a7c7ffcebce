import type { AdmissionSubject } from './schema/admission.ts'

/** The values that a fact may have: yes or no, one of some words, a list of some of them, a whole number. */
export type FactDomain = 'boolean' | 'count' | { oneOf: readonly string[] } | { someOf: readonly string[] | 'any' }

/** What policies may ask of a filing and its firm. */
const filing = {
  /** 首次, 增项, 升级, 延续, 重新核定, and the matters outside intelligent approval. */
  matter: {
    oneOf: ['首次', '增项', '升级', '延续', '重新核定', '资质变更', '跨省变更', '合并吸收', '注销', '其他'],
  },
  region: { oneOf: ['inRegion', 'outOfRegion'] },
  /** The types of qualification among the items. */
  types: { someOf: ['建筑业资质', '工程监理资质'] },
  typeCount: 'count',
  /** Who decides on the items. */
  authorities: { someOf: ['ministry', 'province', 'city'] },
  authorityCount: 'count',
  itemCount: 'count',
  /** Whether the firm has filled in its own data (信息更新). */
  basicData: 'boolean',
  /** Of 法定代表人, 企业负责人 and 技术负责人, those without a work history. */
  rolesWithoutWorkHistory: { someOf: ['法定代表人', '企业负责人', '技术负责人'] },
  /** People chosen for the filing who have not entered the library by card and face. */
  peopleNotEnrolled: 'count',
  peopleBidLocked: 'count',
  peopleMarked: 'count',
} as const satisfies Record<string, FactDomain>

/** What policies may ask of a firm that reports (报送). */
const reporting = {
  region: { oneOf: ['inRegion', 'outOfRegion'] },
  /** The lines of business that it reports. */
  lines: { someOf: 'any' },
  basicData: 'boolean',
  agentInOffice: 'boolean',
  agentPhone: 'boolean',
  /** Registered and titled people in the library. */
  enrolledPeople: 'count',
  technicalLeadNamed: 'boolean',
  /** Whether the technical lead that it names is one of them. */
  technicalLeadEligible: 'boolean',
  /** Whether title and phone of the legal representative are filled in. */
  representativeComplete: 'boolean',
} as const satisfies Record<string, FactDomain>

/** The facts of each subject, by name. */
export const admissionFacts = { filing, reporting } as const satisfies Record<
  AdmissionSubject,
  Record<string, FactDomain>
>

type ValueOf<D> = D extends 'boolean'
  ? boolean
  : D extends 'count'
    ? number
    : D extends { oneOf: readonly (infer W)[] }
      ? W
      : readonly string[]

/** The facts of a subject with their values. */
export type AdmissionFacts<S extends AdmissionSubject> = {
  [F in keyof (typeof admissionFacts)[S]]: ValueOf<(typeof admissionFacts)[S][F]>
}
