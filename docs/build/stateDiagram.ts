import { beginnings, phases, type Transition, transitions } from '../../src/filing/index.ts'

/** The states of a filing and its legal moves as a Mermaid diagram, drawn from the table that decides them. */
export function stateDiagram(): string {
  const labels = new Map<string, string[]>()
  const add = (command: string, [from, to]: Transition | readonly [string, string]) => {
    const arrow = `  ${from} --> ${to}`
    labels.set(arrow, [...(labels.get(arrow) ?? []), command])
  }
  for (const [command, ends] of Object.entries(beginnings)) for (const to of ends) add(command, ['[*]', to])
  for (const [command, moves] of Object.entries(transitions))
    for (const move of moves) if (move[0] !== move[1]) add(command, move)
  const left = new Set(Object.values(transitions).flatMap((it) => it.filter(([a, b]) => a !== b).map(([from]) => from)))
  const ends = phases.filter((it) => !left.has(it)).map((it) => `  ${it} --> [*]`)
  const arrows = [...labels].map(([arrow, commands]) => `${arrow} : ${commands.join(', ')}`)
  return `${[
    '# The states of a filing',
    '',
    'Drawn by `npm run docs` from `src/filing/transitions.ts`. Moves that change no state are left out; a filing that is',
    'issued or refused may still be complained of or reviewed where the table says so.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...arrows,
    ...ends,
    '```',
  ].join('\n')}\n`
}
