import { localeOf } from '../report/locales/index.ts'

const { causes, reasons, refusals } = localeOf('en')
const codesOf = (phrases: object) => Object.keys(phrases) as [string, ...string[]]

/** The codes that an expectation may name: every code that reports have words for. */
export const causeCodes = codesOf(causes)
export const reasonCodes = codesOf(reasons)
export const refusalCodes = codesOf(refusals)
