/** How often something went from one state to another, with the reasons that filings have in common. */
export interface Move {
  count: number
  /** By the JSON text of a common cause, or of `{ code }` for a refusal. */
  reasons: Record<string, number>
}

/** Moves by `from>to`; what stays as it is counts too. */
export type Moves = Record<string, Move>

/** What another law makes of the items of one standard. */
export interface StandardImpact {
  /** By outcome: met, unmet, undetermined, refused, noStandard. */
  moves: Moves
  /** Items that both laws refuse, by verdict on the requirements all the same. */
  behind: Moves
  /** By verdict, requirement by requirement; `notAsked` where a law does not ask. Only what differs. */
  findings: Record<string, Moves>
}

/** What another law makes of filings. Two of parts add up to that of the whole. */
export interface Impact {
  /** Filings by outcome of the whole filing. */
  filings: Moves
  /** Items by the printed name of their qualification. */
  standards: Record<string, StandardImpact>
}

/** The impact on nothing. */
export const emptyImpact = (): Impact => ({ filings: {}, standards: {} })

/** The part of an impact that is about one standard, made when it is first asked for. */
export function impactOn({ standards }: Impact, name: string): StandardImpact {
  standards[name] ??= { moves: {}, behind: {}, findings: {} }
  return standards[name]
}

/** Counts one move. */
export function addMove(moves: Moves, from: string, to: string, reasons: readonly object[] = []): void {
  const name = `${from}>${to}`
  moves[name] ??= { count: 0, reasons: {} }
  moves[name].count++
  for (const it of reasons) {
    const reason = JSON.stringify(it)
    moves[name].reasons[reason] = (moves[name].reasons[reason] ?? 0) + 1
  }
}

/** Adds the impact of a further part to one, in place. */
export function addImpact(to: Impact, part: Impact): void {
  addMoves(to.filings, part.filings)
  for (const [name, { moves, behind, findings }] of Object.entries(part.standards)) {
    const standard = impactOn(to, name)
    addMoves(standard.moves, moves)
    addMoves(standard.behind, behind)
    for (const [key, it] of Object.entries(findings)) {
      standard.findings[key] ??= {}
      addMoves(standard.findings[key], it)
    }
  }
}

/** Adds further moves to some, in place. */
export function addMoves(to: Moves, part: Moves): void {
  for (const [name, { count, reasons }] of Object.entries(part)) {
    to[name] ??= { count: 0, reasons: {} }
    const move = to[name]
    move.count += count
    for (const [reason, times] of Object.entries(reasons)) move.reasons[reason] = (move.reasons[reason] ?? 0) + times
  }
}

/** Filings whose outcome is another one by the other law. */
export const movedIn = ({ filings }: Impact): number =>
  Object.entries(filings).reduce((sum, [name, { count }]) => sum + (isMove(name) ? count : 0), 0)

/** Tells whether `from>to` changes anything. */
export function isMove(name: string): boolean {
  const [from, to] = name.split('>')
  return from !== to
}
