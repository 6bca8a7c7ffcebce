export { Random } from '../src/cases/generate/random.ts'
