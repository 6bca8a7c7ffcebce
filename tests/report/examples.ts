import type { Act } from '../../src/assess/act.ts'
import type { Reason } from '../../src/assess/counting/reason.ts'
import type { Cause, Has, Refusal } from '../../src/assess/finding.ts'
import type { Predicate } from '../../src/corpus/schema/predicate.ts'
import type { ProblemCode } from '../../src/domain/problem.ts'
import type { Qualification } from '../../src/domain/qualification.ts'

type Examples<U, D extends keyof U> = { [C in U[D] & string]: Extract<U, Record<D, C>> }

export const building: Qualification = { sequence: '施工总承包', category: '建筑工程', grade: '三级' }
export const who: Predicate = { registered: { as: '注册建造师', in: ['建筑工程'] } }
const day = '2024-07-20'
const short = { needs: 5, has: 3, by: 2 }
const machine = { what: '混凝土泵', atLeast: 2 }

export const causes: Examples<Cause, 'code'> = {
  notLegalPerson: { code: 'notLegalPerson', legalForm: 'partnership' },
  capitalShort: { code: 'capitalShort', hasYuan: 900_000, needsYuan: 1_000_000, byYuan: 100_000 },
  assetsShort: { code: 'assetsShort', basis: 'statement', hasYuan: 1, needsYuan: 2, byYuan: 1, setBy: building },
  statementStale: { code: 'statementStale', statementDate: '2021-12-31', earliest: '2022-12-31' },
  peopleShort: { code: 'peopleShort', who, unit: '人', ...short, sub: true },
  notCovered: { code: 'notCovered', who, words: ['结构', '给排水'] },
  jointlyShort: { code: 'jointlyShort', with: ['titled'], by: 1 },
  noLead: { code: 'noLead' },
  leadNotCounted: { code: 'leadNotCounted', person: 'p1' },
  personLacks: { code: 'personLacks', person: 'p1', role: '技术负责人', wants: who, hasYears: 4 },
  roleVacant: { code: 'roleVacant', role: '企业负责人', needs: 1, has: 0 },
  noWorkHistory: { code: 'noWorkHistory', role: '企业负责人', person: 'p1' },
  leadProjectsShort: { code: 'leadProjectsShort', ...short },
  classesShort: { code: 'classesShort', ...short },
  projectsShort: { code: 'projectsShort', ...short },
  groupShort: { code: 'groupShort', of: [1, 2], needs: 1, has: 0 },
  classShort: { code: 'classShort', n: 2, class: { what: '构筑物', atLeast: 1 } },
  unitsContested: { code: 'unitsContested', classes: [1, 3] },
  linesShort: { code: 'linesShort', ...short },
  machinesShort: { code: 'machinesShort', line: machine, ...short },
  premisesLacking: { code: 'premisesLacking', what: '厂房', needsSqm: 1000, hasSqm: 10 },
  qualificationsShort: { code: 'qualificationsShort', of: { sequence: '工程监理', grade: '甲级' }, ...short },
  actOnRecord: { code: 'actOnRecord', act: '串通投标', on: day, document: '罚〔2024〕1号' },
  notDeclared: { code: 'notDeclared', of: '固定的经营场所' },
  factMissing: { code: 'factMissing', missing: { pointer: '/people/0/insurance', fact: 'insurance', person: 'p1' } },
  mayCount: { code: 'mayCount', count: 2 },
  figureUnknown: { code: 'figureUnknown', path: 'atLeast' },
  textUnknown: { code: 'textUnknown', about: '技术装备' },
  tooManyWays: { code: 'tooManyWays' },
}

export const reasons: Examples<Reason, 'code'> = {
  tooOld: { code: 'tooOld', birthMonth: '1950-01', earliest: '1964-07', atMost: 60 },
  birthMonthUnknown: { code: 'birthMonthUnknown' },
  retired: { code: 'retired' },
  retirementUnknown: { code: 'retirementUnknown' },
  publicPost: { code: 'publicPost' },
  notInsured: { code: 'notInsured', months: ['2024-05'] },
  payerNotAccepted: { code: 'payerNotAccepted', payer: 'personal', months: ['2024-05'] },
  insuranceUnknown: { code: 'insuranceUnknown' },
  severalEmployers: { code: 'severalEmployers', employers: ['甲公司', '乙公司'] },
  employedElsewhere: { code: 'employedElsewhere', employer: '乙公司' },
  notEmployed: { code: 'notEmployed' },
  employerUnknown: { code: 'employerUnknown' },
  payerUnknown: { code: 'payerUnknown', payer: '丙公司' },
  identityNotVerified: { code: 'identityNotVerified' },
  identityUnknown: { code: 'identityUnknown' },
  bidLocked: { code: 'bidLocked', project: '某工程', from: day, until: day },
  markedAbnormal: { code: 'markedAbnormal', reason: '两个单位', from: day },
  usedElsewhere: { code: 'usedElsewhere', enterprise: '乙公司', acceptedOn: day, withinMonths: 12 },
  expired: { code: 'expired', what: '注册建造师', until: day },
  notYetValid: { code: 'notYetValid', what: '注册建造师', from: day },
  validityUnknown: { code: 'validityUnknown', what: '注册建造师' },
  registeredElsewhere: { code: 'registeredElsewhere', what: '注册建造师', unit: '乙公司' },
  registrationUnitUnknown: { code: 'registrationUnitUnknown', what: '注册建造师' },
  temporary: { code: 'temporary', what: '注册建造师' },
  changedUnit: { code: 'changedUnit', what: '注册建造师', times: 3, withinMonths: 12 },
  notEngineering: { code: 'notEngineering', what: '中级', series: '经济' },
  seriesUnknown: { code: 'seriesUnknown', what: '中级' },
  evidenceTooWeak: { code: 'evidenceTooWeak', what: 'insurance', has: 'promised', needs: 'fetched' },
  levelUnknown: { code: 'levelUnknown', what: '注册建造师' },
  specialtyUnknown: { code: 'specialtyUnknown', what: '注册建造师' },
  certificatesUnknown: { code: 'certificatesUnknown', what: 'bidLocks' },
  notOwned: { code: 'notOwned', ownership: 'leased' },
  ownershipUnknown: { code: 'ownershipUnknown' },
  notAccepted: { code: 'notAccepted' },
  acceptanceUnknown: { code: 'acceptanceUnknown' },
  acceptedLater: { code: 'acceptedLater', acceptedOn: day },
  outsideLookback: { code: 'outsideLookback', acceptedOn: day, earliest: day },
  qualityUnknown: { code: 'qualityUnknown' },
  disqualified: { code: 'disqualified' },
  otherContractor: { code: 'otherContractor', contractor: '乙公司' },
  otherRole: { code: 'otherRole', role: '专业承包' },
  roleUnknown: { code: 'roleUnknown' },
  notIndependent: { code: 'notIndependent' },
  independenceUnknown: { code: 'independenceUnknown' },
  platformGrade: { code: 'platformGrade', grade: 'C', needs: ['A', 'B'] },
  platformGradeUnknown: { code: 'platformGradeUnknown', needs: ['A'] },
  unitsUnknown: { code: 'unitsUnknown' },
  metricUnknown: { code: 'metricUnknown', metric: '高度' },
  metricShort: { code: 'metricShort', metric: '高度', value: 40 },
  otherLeader: { code: 'otherLeader' },
  seatedElsewhere: { code: 'seatedElsewhere', requirement: 'titled' },
}

export const refusals: Examples<Refusal, 'code'> = {
  unknownStandard: { code: 'unknownStandard', near: '建筑工程施工总承包一级' },
  gradeCancelled: { code: 'gradeCancelled', instrument: '建办市〔2021〕30号', effective: day, clause: 1 },
  otherAuthority: { code: 'otherAuthority', authority: 'ministry', accepted: ['province'], instrument: '令22' },
  outOfRegion: { code: 'outOfRegion', profile: '西藏' },
  noRoute: { code: 'noRoute', kind: '升级', open: ['首次'] },
  unknownRoute: { code: 'unknownRoute', route: '捷径', open: [] },
  markedAbnormal: { code: 'markedAbnormal', reason: '人员不足', from: day },
  publicInstitution: { code: 'publicInstitution' },
  notHeld: { code: 'notHeld', category: '建筑工程' },
  holdsNothing: { code: 'holdsNothing' },
  heldExpired: {
    code: 'heldExpired',
    qualification: { sequence: '施工总承包', category: '建筑工程', grade: '二级' },
    until: '2023-05-01',
  },
  alreadyHeld: { code: 'alreadyHeld', qualification: building },
}

const bring = { titles: [{ level: '中级', field: '结构' }], experience: { years: 5, work: '工程施工技术管理' } }

export const acts: Examples<Act, 'act'> = {
  becomeLegalPerson: { act: 'becomeLegalPerson' },
  raiseRegisteredCapital: { act: 'raiseRegisteredCapital', toYuan: 1_000_000 },
  raiseNetAssets: { act: 'raiseNetAssets', toYuan: 8_000_000 },
  addPeople: { act: 'addPeople', count: 2, with: bring },
  nameLead: { act: 'nameLead', with: bring },
  appoint: { act: 'appoint', role: '企业负责人', count: 1, with: {} },
  recordWorkHistory: { act: 'recordWorkHistory', role: '企业负责人' },
  addProjects: {
    act: 'addProjects',
    count: 1,
    project: { units: [{ id: 'u', what: '构筑物', quantities: [{ metric: '高度', value: 50, unit: '米' }] }] },
    ledByLead: true,
  },
  addEquipment: { act: 'addEquipment', machines: { what: '平地机', count: 2 } },
  addPremises: { act: 'addPremises', what: '厂房', areaSqm: 1000 },
  declare: { act: 'declare', of: '固定的经营场所' },
  obtainQualifications: { act: 'obtainQualifications', count: 5, of: { grade: '甲级' }, distinct: true },
  waitUntil: { act: 'waitUntil', day },
  provideFact: { act: 'provideFact', pointer: '/enterprise/netAssets', fact: 'netAssets' },
}

export const has: Examples<Has, 'of'> = {
  legalForm: { of: 'legalForm', legalForm: 'enterprise' },
  yuan: { of: 'yuan', basis: 'statement', yuan: 8_000_000, statementDate: day },
  people: { of: 'people', unit: '人', lines: [{ who, needs: 5, sure: 3, possible: 4 }], seated: ['p1'] },
  persons: { of: 'persons', role: '技术负责人', persons: [{ person: 'p1', years: 6 }] },
  projects: {
    of: 'projects',
    classes: [{ n: 1, verdict: 'met', units: [{ project: 'j1', unit: 'u1' }] }],
    count: 1,
  },
  machines: { of: 'machines', lines: [{ what: '平地机', count: 1, possible: 2 }] },
  premises: { of: 'premises', what: '厂房', areaSqm: 100, found: true },
  qualifications: { of: 'qualifications', qualifications: [building] },
  record: { of: 'record', acts: [{ act: '串通投标', on: day }], known: true },
  declaration: { of: 'declaration', declared: true },
  parts: { of: 'parts' },
  nothing: { of: 'nothing' },
}

/** A value for each code so that a code without an example does not compile. */
export const problemCodes: Record<ProblemCode, true> = {
  malformedJson: true,
  duplicateKey: true,
  missing: true,
  wrongType: true,
  notAllowed: true,
  unknownField: true,
  tooSmall: true,
  tooLarge: true,
  impossibleDate: true,
  impossibleMonth: true,
  badCheckDigit: true,
  badQualification: true,
  badAmount: true,
  endsBeforeItStarts: true,
  birthMonthConflict: true,
  duplicatePerson: true,
  duplicateId: true,
  duplicateItem: true,
  unknownReference: true,
  unknownTerm: true,
  unknownUnit: true,
  wrongUnit: true,
  noAcceptanceDay: true,
  unknownStandard: true,
}
