import { ELSEWHERE } from '../filing.ts'
import { onPerson } from './edit.ts'

/** Employed by another firm as well, or by it alone, or by nobody. */
export const employers = onPerson((it, { by }) => ({
  employers: by === 1 ? [...(it.employers ?? []), ELSEWHERE] : by === 0 ? [] : [ELSEWHERE],
}))

/** Insured by another firm that is a branch, a parent, or nothing to the applicant. */
export const payer = onPerson((it, { by }) => ({
  insurance: it.insurance?.map((one) => ({
    ...one,
    payer: ELSEWHERE,
    relation: by === 1 ? ('branch' as const) : by === 0 ? ('parent' as const) : ('other' as const),
  })),
}))

/** Registered with another firm, or for a while only. */
export const registeredElsewhere = onPerson((it, { by }) => ({
  registrations: it.registrations?.map((one) => ({
    ...one,
    unit: by === 1 ? one.unit : ELSEWHERE,
    temporary: by === 1,
  })),
}))

/** Certificates with evidence of each grade. */
export const personEvidence = onPerson((it, { by }) => {
  const evidence = by === -1 ? ('promised' as const) : by === 0 ? ('fetched' as const) : ('verified' as const)
  return {
    registrations: it.registrations?.map((one) => ({ ...one, evidence })),
    titles: it.titles?.map((one) => ({ ...one, evidence })),
    insurance: it.insurance?.map((one) => ({ ...one, evidence })),
  }
})

/** Titles of another series, retired, or on the staff of a public institution. */
export const standing = onPerson((it, { by }) =>
  by === -1
    ? { titles: it.titles?.map((one) => ({ ...one, series: '经济' })) }
    : by === 0
      ? { retired: true }
      : { publicPost: true },
)

/** Titles without their field, or registrations without a level or specialty. */
export const words = onPerson((it, { by }) =>
  by === -1
    ? { titles: it.titles?.map(({ field: _, ...one }) => one) }
    : by === 0
      ? { registrations: it.registrations?.map(({ level: _, ...one }) => one) }
      : { registrations: it.registrations?.map((one) => ({ ...one, specialties: [] })) },
)
