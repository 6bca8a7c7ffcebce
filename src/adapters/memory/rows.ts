import type { Fact, FactKind, Written } from '../../filing/ports/factStore.ts'
import type { FactRows } from '../vault/factRows.ts'
import type { SecretRow, SecretRows } from '../vault/rows.ts'
import type { TextRows } from '../vault/textRows.ts'
import { byName } from './database.ts'

/** Texts in memory. */
export function memoryTexts(): TextRows {
  const texts = new Map<string, string>()
  return {
    async put(digest, text) {
      if (!texts.has(digest)) texts.set(digest, text)
    },
    get: async (digest) => texts.get(digest),
  }
}

/** Facts in memory. */
export function memoryFacts(): FactRows {
  const facts = new Map<string, { version: number; removed: boolean; person: string | undefined; body: string }>()
  const keyOf = (firm: string, kind: FactKind, id: string) => JSON.stringify([firm, kind, id])
  const all = () =>
    [...facts]
      .map(([key, it]) => ({ key: JSON.parse(key) as [string, FactKind, string], ...it }))
      .filter((it) => !it.removed)
      .map(({ key: [firm, kind, id], version, body, person }) => ({
        fact: { firm, kind, id, version, body: JSON.parse(body) as unknown } satisfies Fact,
        person,
      }))
      .sort(({ fact: a }, { fact: b }) => byName(a.firm, b.firm) || byName(a.kind, b.kind) || byName(a.id, b.id))
  return {
    get: async (firm, kind, id) =>
      all().find(({ fact }) => fact.firm === firm && fact.kind === kind && fact.id === id)?.fact,
    list: async (firm, kind) =>
      all()
        .map((it) => it.fact)
        .filter((it) => it.firm === firm && (kind === undefined || it.kind === kind)),
    async write({ firm, kind, id, expected, person, body, removed }): Promise<Written> {
      const key = keyOf(firm, kind, id)
      const found = facts.get(key)
      const actual = found === undefined || found.removed ? 0 : found.version
      if (actual !== expected || (removed && actual === 0)) return { outcome: 'versionConflict', expected, actual }
      const version = (found?.version ?? 0) + 1
      facts.set(key, { version, removed, person, body: JSON.stringify(body) })
      return { outcome: 'written', version }
    },
    findBy: async (people) =>
      all()
        .filter(({ fact, person }) => fact.kind === 'person' && person !== undefined && people.includes(person))
        .map(({ fact }) => ({ firm: fact.firm, id: fact.id })),
  }
}

/** Secrets in memory. */
export function memorySecrets(): SecretRows {
  const rows = new Map<string, SecretRow | undefined>()
  const proofs = new Map<string, string>()
  const kept = () =>
    [...rows.values()].filter((it) => it !== undefined).sort((a, b) => byName(a.pseudonym, b.pseudonym))
  return {
    async add(more) {
      for (const it of more) if (!rows.has(it.pseudonym)) rows.set(it.pseudonym, { ...it })
    },
    get: async (pseudonyms) => kept().filter((it) => pseudonyms.includes(it.pseudonym)),
    findBy: async (lookups) => kept().filter((it) => lookups.includes(it.lookup)),
    async erase(lookups) {
      const found = kept().filter((it) => lookups.includes(it.lookup))
      for (const it of found) rows.set(it.pseudonym, undefined)
      return found.length
    },
    async replace(row, keyId) {
      if (rows.get(row.pseudonym)?.keyId !== keyId) return false
      rows.set(row.pseudonym, { ...row })
      return true
    },
    after: async (pseudonym, most, notUnder) =>
      kept()
        .filter((it) => it.pseudonym > pseudonym && it.keyId !== notUnder)
        .slice(0, most),
    keyIds: async () => [...new Set(kept().map((it) => it.keyId))],
    proof: async (keyId) => proofs.get(keyId),
    async addProof(keyId, proof) {
      if (!proofs.has(keyId)) proofs.set(keyId, proof)
    },
  }
}
