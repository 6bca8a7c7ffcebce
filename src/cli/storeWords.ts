import type { StoreErrorCode } from '../filing/ports/storeError.ts'
import type { Difference } from '../filing/records/firstDifference.ts'
import type { ReadRecord } from '../filing/records/readRecord.ts'
import type { BrokenLink } from '../filing/records/verifyChains.ts'
import type { Lang } from '../report/index.ts'
import { en } from './storeWords/en.ts'
import { zhCN } from './storeWords/zh-CN.ts'

/** What the commands about the store say, in one language. */
export interface StoreWords {
  about: Record<'replay' | 'verify' | 'store' | 'newKey' | 'rotate' | 'erase' | 'export', string>
  args: Record<'records' | 'database' | 'keyName' | 'directory', string>
  opts: Record<'keys' | 'format' | 'firm', string>
  replayHelp: string
  verifyHelp: string
  eraseHelp: string
  noDatabase(file: string): string
  keysNeeded: string
  keysMissing(file: string): string
  keysMade(file: string): string
  noKeys(from: string): string
  badKey(from: string, line: number): string
  sameKeyName(from: string): string
  errors: Record<StoreErrorCode, (about: string) => string>
  replayed: {
    same(file: string): string
    differs(file: string, difference: Difference, engine: string): string
    otherLaw(file: string, recorded: string, installed: string): string
    noProfile(file: string, profile: string): string
    otherHash(file: string, expected: string, found: string): string
    noRecord(file: string, why: Extract<ReadRecord, { ok: false }>['why']): string
    count(it: { same: number; differs: number; incomparable: number; broken: number }): string
  }
  noRecords(directory: string): string
  broken(link: BrokenLink): string
  /** Values in the vault that do not open. */
  damaged(pseudonyms: readonly string[]): string
  verified(it: { firms: number; records: number; broken: number }): string
  end(it: { firm: string; number: number; hash: string }): string
  rotated(count: number): string
  noIdNumber: string
  erased(count: number): string
  nobodyErased: string
  exported(count: number, directory: string): string
}

const tables: Record<Lang, StoreWords> = { 'zh-CN': zhCN, en }

/** The words of the store’s commands in a language. */
export const storeWordsOf = (lang: Lang): StoreWords => tables[lang]
