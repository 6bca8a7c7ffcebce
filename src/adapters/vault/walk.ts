import { type Fields, isFields, isPerson } from './personFields.ts'

/** Visits every person of a value that is plain JSON. */
export function eachPerson(value: unknown, visit: (person: Fields) => void, parentKey?: string): void {
  if (Array.isArray(value)) for (const it of value) eachPerson(it, visit, parentKey)
  else if (isFields(value)) {
    if (isPerson(value, parentKey)) visit(value)
    for (const [key, it] of Object.entries(value)) eachPerson(it, visit, Array.isArray(it) ? key : undefined)
  }
}

/** Credit codes may look like identity numbers, and are public. */
const PUBLIC = new Set(['creditCode'])

/** The value with every text of it changed, names of fields too. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((it) => mapTexts(it, change))
  if (!isFields(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, it]) => [change(key), PUBLIC.has(key) ? it : mapTexts(it, change)]),
  )
}

/** Visits every text of a value, names of fields too. */
export function eachText(value: unknown, visit: (text: string) => void): void {
  mapTexts(value, (text) => {
    visit(text)
    return text
  })
}
