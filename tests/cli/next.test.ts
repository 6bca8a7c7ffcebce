import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { nextSteps } from '../../src/cli/filing/next.ts'
import { buildProgram } from '../../src/cli/program.ts'
import { wordsOf } from '../../src/cli/words.ts'
import type { FilingState, Phase } from '../../src/filing/index.ts'
import { phases } from '../../src/filing/state.ts'
import { procedure, until } from '../filing/setup.ts'

const ended: readonly Phase[] = ['issued', 'manual', 'revoked']
const steps = (state: FilingState) => nextSteps(state, procedure)
const in_ = (phase: Phase): FilingState => ({ ...until('consented'), phase })

describe('what takes a filing on', () => {
  it.each(phases.filter((it) => !ended.includes(it)))('is told of a filing that is %s', (phase) => {
    expect(steps(in_(phase)).length).toBeGreaterThan(0)
  })

  it.each(ended)('is nothing of a filing that is %s', (phase) => expect(steps(in_(phase))).toEqual([]))

  it('is what the firm has not handed in yet, then the face', () => {
    expect(steps(until('consented')).map((it) => it.split(' ')[2])).toEqual(['form', 'form', 'table', 'face'])
    expect(steps(until('signed')).map((it) => it.split(' ')[2])).toEqual(['table', 'face'])
    expect(steps(until('papers')).map((it) => it.split(' ')[2])).toEqual(['face'])
  })

  it('is the review where one is open', () => {
    for (const phase of ['reported', 'publicity', 'publicized', 'issued', 'refused'] as const)
      expect(steps({ ...in_(phase), openReview: { because: 'complaint', at: until('draft').lastAt } })).toEqual([
        'zizhi filing review 1 --result pass|fail --by <name> --reason <text>',
      ])
  })

  it('names commands and options that there are', () => {
    const io = { out() {}, err() {} } as never
    const program = buildProgram({ io, lang: 'en', words: wordsOf('en'), end() {} })
    const filing = program.commands.find((it) => it.name() === 'filing') ?? new Command()
    for (const line of phases.flatMap((it) => steps(in_(it)))) {
      const [, , name, ...rest] = line.split(' ')
      const command = filing.commands.find((it) => it.name() === name)
      expect(command, line).toBeDefined()
      for (const flag of rest.filter((it) => it.startsWith('--')))
        expect(command!.options.map((it) => it.long)).toContain(flag)
    }
  })
})
