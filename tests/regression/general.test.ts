import { expectRecorded } from './expectRecorded.ts'

expectRecorded('施工总承包', '施工劳务', '工程监理')
