import canonicalize from 'canonicalize'
import { birthMonthOf, isIdNumber } from '../../domain/identifiers.ts'
import { replaceNumbers } from './numbers.ts'
import { eachSecret, type Fields, secretsOf } from './personFields.ts'
import { type Secrets, TOKEN, tokenOf } from './secrets.ts'
import { eachPerson, eachText, mapTexts } from './walk.ts'

/** Pseudonyms for people; the answer is by the canonical JSON of their secrets. */
export type Naming = (people: readonly Secrets[]) => Promise<ReadonlyMap<string, string>>

/**
 * The value without anything that identifies a person. People keep their birth month, so that they can be judged.
 *
 * @param value - plain JSON; it is not changed
 */
export async function protect<T>(value: T, name: Naming): Promise<T> {
  const copy = structuredClone(value)
  const people: { person: Fields; secrets: Secrets }[] = []
  eachPerson(copy, (person) => {
    const secrets = secretsOf(person)
    if (Object.keys(secrets).length > 0 && !isProtected(secrets)) people.push({ person, secrets })
  })
  const numbered = new Map(
    people.flatMap(({ secrets }) => (secrets.idNumber === undefined ? [] : [[secrets.idNumber, secrets]])),
  )
  const loose = new Map<string, Secrets>()
  eachText(copy, (text) =>
    replaceNumbers(
      text,
      (it) => numbered.has(it),
      (number) => {
        if (!numbered.has(number)) loose.set(number, { idNumber: number })
        return number
      },
    ),
  )
  if (people.length === 0 && loose.size === 0) return copy
  const pseudonyms = await name([...people.map((it) => it.secrets), ...loose.values()])
  const pseudonymOf = (secrets: Secrets) => pseudonyms.get(canonicalize(secrets)!)!
  for (const { person, secrets } of people) hide(person, secrets, pseudonymOf(secrets))
  const known = (number: string) => numbered.has(number) || loose.has(number)
  return mapTexts(copy, (text) =>
    replaceNumbers(text, known, (number) => tokenOf(pseudonymOf(numbered.get(number) ?? loose.get(number)!))),
  ) as T
}

const isProtected = (secrets: Secrets) => Object.values(secrets).every((it) => it.replace(TOKEN, '') === '')

function hide(person: Fields, { idNumber }: Secrets, pseudonym: string): void {
  if (idNumber !== undefined && person.birthMonth === undefined && isIdNumber(idNumber))
    person.birthMonth = birthMonthOf(idNumber)
  eachSecret(person, (holder, key, place) => {
    holder[key] = tokenOf(pseudonym, place === 'idNumber' ? undefined : place)
  })
}
