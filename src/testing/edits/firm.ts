import { addDays, addYears, yearOf } from '../../domain/day.ts'
import { type Edit, onEnterprise, pick, replaced } from './edit.ts'

/** Net assets and registered capital a fen below the figure, at it, or a fen above. */
export const money = onEnterprise(({ netAssets, registeredCapitalYuan: capital }, { by }) => {
  const moved = (yuan: number) => Math.max(0, Math.round(yuan * 100 + by) / 100)
  return {
    ...(netAssets === undefined ? {} : { netAssets: { ...netAssets, yuan: moved(netAssets.yuan) } }),
    ...(capital === undefined ? {} : { registeredCapitalYuan: moved(capital) }),
  }
})

/** A statement of the first day that counts or of the last, a day earlier or later. */
export const statementDay = onEnterprise(({ netAssets }, { n, by }, { day }) => {
  const edge = n % 2 === 0 ? `${yearOf(day) - 1}-01-01` : day
  return netAssets === undefined ? {} : { netAssets: { ...netAssets, statementDate: addDays(edge, by) } }
})

/** Premises a little too small, just large enough, a little larger. */
export const area = onEnterprise(({ premises }, { n, by }) => ({
  premises: replaced(premises, n, (it) => [
    it.areaSqm === undefined ? it : { ...it, areaSqm: Math.max(0, it.areaSqm + by * 0.5) },
  ]),
}))

/** An act on record as long ago as the law still looks, a day more or less. */
export const record = onEnterprise(({ penalties = [] }, { n, by }, { recordYears, acts, day }) => {
  const years = pick(recordYears, n)
  if (years === undefined) return {}
  const on = addDays(addYears(day, -years), by)
  return { penalties: [...penalties, { act: pick(acts, n) ?? '其他违法行为', on }] }
})

/** What is held valid until the day of the filing, the day before or after. */
export const heldDays = onEnterprise(({ qualifications }, { n, by }, { day }) => ({
  qualifications: replaced(qualifications, n, (it) => [{ ...it, validUntil: addDays(day, by) }]),
}))

/** A qualification, an officer or a declaration fewer. */
export const without = onEnterprise((it, { n, by }) => {
  if (by === -1) return { qualifications: replaced(it.qualifications, n, () => []) }
  if (by === 0) return { officers: replaced(it.officers, n, () => []) }
  return { declarations: replaced(it.declarations, n, (one) => [{ ...one, made: false }]) }
})

/** Of another legal form, or without its technical lead. */
export const form: Edit = (snapshot, { n, by }) => {
  const { enterprise, application } = snapshot
  if (by !== 0)
    return { ...snapshot, enterprise: { ...enterprise, legalForm: by === 1 ? 'enterprise' : 'partnership' } }
  const items = replaced(application.items, n, ({ technicalLead: _, ...it }) => [it])!
  return { ...snapshot, application: { ...application, items } }
}
