import { expectRecorded } from './expectRecorded.ts'

expectRecorded('专业承包')
