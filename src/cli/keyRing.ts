import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import type { KeyRing, SecretKey } from '../filing/ports/keyRing.ts'
import type { Context } from './context.ts'
import { Failure, systemReason } from './failure.ts'
import { storeWordsOf } from './storeWords.ts'

const KEY = /^([\w.-]{1,40}):([A-Za-z0-9+/]{43}=)$/

/** A new key as a line of a file of keys. */
export const newKeyLine = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`

/**
 * Reads keys: one a line (or separated by commas) as `name:base64 of 32 bytes`, the current one first.
 *
 * @throws Failure without the text of a key that cannot be read
 */
export function parseKeys(text: string, from: string, { lang }: Context): KeyRing {
  const own = storeWordsOf(lang)
  const lines = text
    .split(/[\n,]/)
    .map((it) => it.trim())
    .filter((it) => it !== '' && !it.startsWith('#'))
  const keys = lines.map((line, i): SecretKey => {
    const [, id, bytes] = KEY.exec(line) ?? []
    if (id === undefined || bytes === undefined) throw new Failure(own.badKey(from, i + 1))
    return { id, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) }
  })
  const [current, ...older] = keys
  if (current === undefined) throw new Failure(own.noKeys(from))
  if (new Set(keys.map((it) => it.id)).size < keys.length) throw new Failure(own.sameKeyName(from))
  return { current, older }
}

/** Where the keys of a database come from. */
export interface KeySource {
  /** A file of keys. */
  keys?: string
}

/**
 * The keys that the user gave: the file of the option, the variable `ZIZHI_KEYS`, or a file beside a database file. That one
 * is made with a database that is new.
 */
export async function openKeys(
  { keys }: KeySource,
  database: { file?: string; isNew: boolean },
  context: Context,
): Promise<KeyRing> {
  const { io, lang } = context
  const own = storeWordsOf(lang)
  if (keys !== undefined) return parseKeys(await textOf(keys, context), keys, context)
  const variable = io.env.ZIZHI_KEYS
  if (variable !== undefined && variable !== '') return parseKeys(variable, 'ZIZHI_KEYS', context)
  if (database.file === undefined) throw new Failure(own.keysNeeded)
  const beside = `${database.file}.keys`
  if (database.isNew && (await makeKeys(beside, context))) io.err(`${own.keysMade(beside)}\n`)
  return parseKeys(await textOf(beside, context), beside, context)
}

/** Makes a file of keys that only its owner reads; false when there is one. */
async function makeKeys(file: string, { words }: Context): Promise<boolean> {
  try {
    await writeFile(file, `${newKeyLine('1')}\n`, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new Failure(words.cannotWrite(file, systemReason(error)))
  }
}

async function textOf(file: string, { words, lang }: Context): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Failure(
      code === 'ENOENT' ? storeWordsOf(lang).keysMissing(file) : words.cannotRead(file, systemReason(error)),
    )
  }
}
