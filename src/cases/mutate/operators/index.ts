import { allAny } from './allAny.ts'
import { bound } from './bound.ts'
import { date } from './date.ts'
import { dropAct } from './dropAct.ts'
import { dropBranch } from './dropBranch.ts'
import { dropChange } from './dropChange.ts'
import { dropClass } from './dropClass.ts'
import { dropCovering } from './dropCovering.ts'
import { dropDemand } from './dropDemand.ts'
import { dropLine } from './dropLine.ts'
import { dropMachine } from './dropMachine.ts'
import { dropPart } from './dropPart.ts'
import { dropRequirement } from './dropRequirement.ts'
import { dropRule } from './dropRule.ts'
import { dropSynonym } from './dropSynonym.ts'
import { dropTest } from './dropTest.ts'
import { dropWord } from './dropWord.ts'
import { figure } from './figure.ts'
import { level } from './level.ts'
import { reading } from './reading.ts'

/** Every kind of small change. A new one is one file here and one line in this list. */
export const operators = [
  figure,
  bound,
  level,
  allAny,
  dropRequirement,
  dropLine,
  dropPart,
  dropCovering,
  dropClass,
  dropMachine,
  dropBranch,
  dropTest,
  dropWord,
  dropDemand,
  dropSynonym,
  date,
  dropChange,
  dropAct,
  dropRule,
  reading,
] as const

export type OperatorName = (typeof operators)[number]['name']
