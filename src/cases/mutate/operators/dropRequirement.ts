import type { Operator } from '../mutant.ts'

/** A requirement that is not asked at all: of a grade, added by an amendment, or added by a route. */
export const dropRequirement: Operator & { name: 'dropRequirement' } = {
  name: 'dropRequirement',
  mutate: ({ path, kind }) => {
    const parent = path.at(-2)
    const isRequirement =
      (kind === 'standard' && parent === 'requirements') || (kind !== 'standard' && parent === 'add')
    return isRequirement ? [{ to: undefined }] : []
  },
}
