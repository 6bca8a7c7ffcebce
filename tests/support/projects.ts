import type { Quantity } from '../../src/domain/snapshot/fields.ts'
import type { Project, UnitProject } from '../../src/domain/snapshot/works.ts'

export const measured = (
  metric: string,
  value: number | string,
  unit?: string,
  more: Partial<Quantity> = {},
): Quantity => ({
  metric,
  value,
  ...(unit === undefined ? {} : { unit }),
  ...more,
})

/** A finished project of one unit. */
export function project(
  id: string,
  name: string,
  acceptedOn: string,
  unit: Omit<UnitProject, 'id'>,
  more: Partial<Project> = {},
): Project {
  return { id, name, acceptedOn, qualityAccepted: true, units: [{ id: `${id}-u1`, ...unit }], ...more }
}

/** A finished project of another firm that a person led. */
export function ledBy(
  person: string,
  id: string,
  name: string,
  acceptedOn: string,
  unit: Omit<UnitProject, 'id'>,
): Project {
  return project(id, name, acceptedOn, unit, {
    contractor: '西藏旧雨建筑有限公司',
    leaders: [{ person, as: '项目负责人' }],
  })
}
