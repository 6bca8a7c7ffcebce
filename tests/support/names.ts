export { personName } from '../../src/cases/generate/names.ts'
