import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stateDiagram } from '../../docs/build/stateDiagram.ts'
import { beginnings, phases, transitions } from '../../src/filing/index.ts'
import { ruleOfRefusal } from '../../src/filing/refuse.ts'
import { law, procedure } from './setup.ts'

const docs = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')
const source = readFileSync(new URL('../../src/filing/library/command.ts', import.meta.url), 'utf8')

/** The names that the table may use, by kind. */
const known: Record<string, readonly string[]> = {
  command: [
    ...Object.keys(beginnings),
    ...Object.keys(transitions),
    ...[...source.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name!),
  ],
  refusal: Object.keys(ruleOfRefusal),
  admission: law.profile.admission!.rules.map((it) => it.name),
  setting: Object.keys(procedure),
}

describe('the table of sentences', () => {
  const names = [...docs('procedure-rules.md').matchAll(/`(\w+):(\w+)`/g)].map(
    ([, kind, name]) => [kind!, name!] as const,
  )

  it('names what exists', () => {
    expect(names.length).toBeGreaterThan(60)
    for (const [kind, name] of names) expect(known[kind], kind).toContain(name)
  })

  it('names every admission rule', () => {
    const admission = new Set(names.filter(([kind]) => kind === 'admission').map(([, name]) => name))
    expect([...admission].sort()).toEqual([...known['admission']!].sort())
  })
})

describe('the diagram of states', () => {
  it('is drawn from the table', () => expect(docs('filing-states.md')).toBe(stateDiagram()))
  it('has every state', () => {
    for (const phase of phases) expect(stateDiagram()).toContain(` ${phase}`)
  })
})
