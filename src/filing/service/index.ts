export * from './handled.ts'
export type {
  Applicant as AdmissionApplicant,
  FilingApplicant,
  FilingStores,
  ReportingApplicant,
  ServicePorts,
} from './ports.ts'
export * from './service.ts'
export type { Ticked, TickedDeadline, TickOptions } from './tick.ts'
