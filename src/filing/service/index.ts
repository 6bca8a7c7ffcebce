export * from './handled.ts'
export * from './ports.ts'
export * from './service.ts'
export type { Ticked, TickedDeadline, TickOptions } from './tick.ts'
