import { type Fields, isFields } from './personFields.ts'
import { type Secrets, TOKEN } from './secrets.ts'
import { eachText, mapTexts } from './walk.ts'

/** The pseudonyms in the texts of a value. */
export function pseudonymsIn(value: unknown): string[] {
  const found = new Set<string>()
  eachText(value, (text) => {
    for (const [, pseudonym] of text.matchAll(TOKEN)) found.add(pseudonym!)
  })
  return [...found]
}

/** The value with what pseudonyms stand for; those that stand for nobody stay. */
export function reveal<T>(value: T, secrets: ReadonlyMap<string, Secrets>): T {
  const revealed = mapTexts(value, (text) =>
    text.replace(TOKEN, (token, pseudonym: string, place = 'idNumber') => secrets.get(pseudonym)?.[place] ?? token),
  ) as T
  return withoutTokenNumbers(revealed)
}

const ONE_TOKEN = new RegExp(`^${TOKEN.source}$`)

/** The value in which people whose number is only a pseudonym have no number: nothing can be read from it. */
export function withoutTokenNumbers<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutTokenNumbers) as T
  if (!isFields(value)) return value
  const kept: Fields = {}
  for (const [key, it] of Object.entries(value))
    if (!(key === 'idNumber' && typeof it === 'string' && ONE_TOKEN.test(it))) kept[key] = withoutTokenNumbers(it)
  return kept as T
}
