import { isIdNumber } from '../../domain/identifiers.ts'
import type { Secrets } from './secrets.ts'

export type Fields = Record<string, unknown>

export const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** Lists of certificates, whose numbers public registers lead back to the person. */
const NUMBERED = ['registrations', 'titles', 'posts', 'skills'] as const

/** Tells whether a value under a key of its parent is a person. */
export const isPerson = (value: unknown, parentKey: string | undefined): value is Fields =>
  isFields(value) && (parentKey === 'people' || (typeof value.idNumber === 'string' && isIdNumber(value.idNumber)))

/** What identifies a person, by place; nothing of it when the person is nameless and numberless. */
export function secretsOf(person: Fields): Secrets {
  const secrets: Record<string, string> = {}
  eachSecret(person, (holder, key, place) => {
    secrets[place] = holder[key] as string
  })
  return secrets
}

/** Visits the texts that identify a person. */
export function eachSecret(person: Fields, visit: (holder: Fields, key: string, place: string) => void): void {
  const one = (holder: Fields, key: string, place: string) => {
    if (typeof holder[key] === 'string') visit(holder, key, place)
  }
  one(person, 'idNumber', 'idNumber')
  one(person, 'name', 'name')
  for (const list of NUMBERED) {
    const certificates = person[list]
    if (Array.isArray(certificates))
      certificates.forEach((it, i) => {
        if (isFields(it)) one(it, 'number', `${list}.${i}.number`)
      })
  }
}
