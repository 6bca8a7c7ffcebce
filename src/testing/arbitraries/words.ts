import type { Credentials } from './certificate.ts'
import type { FirmWords } from './firm.ts'
import type { MachineWords } from './machine.ts'
import type { Work } from './project.ts'

/** What to generate small filings of: the words and figures on which the requirements of a standard turn. */
export interface Words {
  /** The qualification applied for, as certificates print it. */
  qualification: string
  /** Others that may be applied for along with it. */
  also?: readonly string[]
  firm: FirmWords
  people?: Credentials
  works?: readonly Work[]
  /** The years of the look-back at projects. */
  back?: number
  machines?: readonly MachineWords[]
}
