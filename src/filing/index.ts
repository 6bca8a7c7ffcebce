/**
 * The procedure of a filing, from draft to certificate, and the library of the firm that files. Pure: time, calendar, history
 * and what policy and law say are handed in.
 *
 * A filing's stream is its number; a library's stream is the id of its enterprise. Moments are `Instant`s, legal days are
 * `Day`s in China's time. `evolve` makes a state from events, `decide` makes events of a command, `deadlinesOf` tells what
 * becomes due and `deadlineActors` who acts then. People are ids: events and states hold no names and no ID numbers.
 *
 * @module
 */

export type * from './admission.ts'
export * from './admissionFacts.ts'
export * from './closedByLaw.ts'
export type * from './command.ts'
export * from './content.ts'
export type * from './context.ts'
export * from './deadline.ts'
export * from './deadlinesOf.ts'
export * from './decide.ts'
export type * from './decision.ts'
export type * from './event.ts'
export * from './evolve.ts'
export type * from './face.ts'
export type * from './form.ts'
export type * from './history.ts'
export * from './instant.ts'
export * from './library/asOf.ts'
export type * from './library/command.ts'
export * from './library/confirmers.ts'
export * from './library/decide.ts'
export * from './library/due.ts'
export * from './library/event.ts'
export * from './library/evolve.ts'
export type * from './library/refusal.ts'
export type * from './library/state.ts'
export type * from './ports/event.ts'
export type * from './ports/eventStore.ts'
export * from './ports/factStore.ts'
export type * from './ports/keyRing.ts'
export type * from './ports/peopleVault.ts'
export type * from './ports/recordStore.ts'
export type * from './ports/snapshotStore.ts'
export * from './ports/storeError.ts'
export type * from './ports/stores.ts'
export type * from './ports/workingDayCalendar.ts'
export * from './records/firstDifference.ts'
export type * from './records/record.ts'
export * from './records/replay.ts'
export * from './records/seal.ts'
export * from './records/verifyChains.ts'
export type * from './refusal.ts'
export * from './sampling.ts'
export * from './service/index.ts'
export * from './state.ts'
export * from './transitions.ts'
export { pastFilingOf } from './waits.ts'
