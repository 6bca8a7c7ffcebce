import { describe, expect, it } from 'vitest'
import { emptySummary } from '../../src/batch/summary.ts'
import type { Context } from '../../src/cli/context.ts'
import { progressOf } from '../../src/cli/progress.ts'
import { wordsOf } from '../../src/cli/words.ts'

/** A world whose clock stands where it is put. */
function world(isErrTerminal: boolean) {
  const said: string[] = []
  const clock = { now: 0 }
  const unused = () => {
    throw new Error('not for progress')
  }
  const context: Context = {
    lang: 'en',
    words: wordsOf('en'),
    end: unused,
    io: {
      out: unused,
      err: (text) => said.push(text),
      write: unused,
      readStdin: unused,
      stdin: unused,
      today: unused,
      clock: () => clock.now,
      env: {},
      isTerminal: false,
      isErrTerminal,
    },
  }
  return { said, clock, progress: progressOf(context) }
}

const half = {
  summary: {
    ...emptySummary(),
    records: 500,
    outcomes: { met: 300, unmet: 150, undetermined: 30, refused: 10 },
    errors: { malformedJson: 10 },
  },
  read: 1000,
  size: 2000,
}

describe('progress', () => {
  it('is a plain line every ten seconds in a log', () => {
    const { said, clock, progress } = world(false)
    for (clock.now = 0; clock.now <= 25_000; clock.now += 500) progress.show(half)
    expect(said).toEqual([
      '500/~1000 done, 50/s, met 300, unmet 150, undetermined 30, refused 10, bad 10, 0:00:10 left\n',
      '500/~1000 done, 25/s, met 300, unmet 150, undetermined 30, refused 10, bad 10, 0:00:20 left\n',
    ])
    progress.clear()
    expect(said).toHaveLength(2)
  })

  it('is one line written over itself on a terminal, and gone at the end', () => {
    const { said, clock, progress } = world(true)
    for (clock.now = 0; clock.now <= 1000; clock.now += 50) progress.show(half)
    expect(said).toHaveLength(5)
    expect(said.every((it) => it.startsWith('\r') && !it.includes('\n'))).toBe(true)
    progress.clear()
    expect(said.at(-1)).toBe('\r\u001b[K')
  })

  it('does not guess an end that it cannot know', () => {
    const { said, clock, progress } = world(false)
    clock.now = 10_000
    progress.show({ summary: half.summary, read: 1000 })
    expect(said[0]).toMatch(/^500 done, 50\/s, .* bad 10\n$/)
  })
})
