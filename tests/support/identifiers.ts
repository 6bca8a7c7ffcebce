export { creditCode, idNumber } from '../../src/cases/generate/identifiers.ts'
