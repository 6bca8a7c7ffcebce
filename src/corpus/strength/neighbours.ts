import type { Law, Standard } from '../consolidate.ts'

/** Two grades of one category with none between them. */
export interface Neighbours {
  higher: Standard
  lower: Standard
}

/** Every pair of neighbouring grades of a law, in the order of the standards. */
export function neighboursOf(law: Law): Neighbours[] {
  const categories = new Map<string, Standard[]>()
  for (const it of law.standards) {
    const { sequence, category, variant } = it.qualification
    const name = JSON.stringify([sequence, category, variant])
    categories.set(name, [...(categories.get(name) ?? []), it])
  }
  // Texts stand highest grade first.
  return [...categories.values()].flatMap((grades) =>
    grades.slice(1).map((lower, i) => ({ higher: grades[i]!, lower })),
  )
}
