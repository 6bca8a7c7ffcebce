import type { Generated } from 'kysely'

/** The tables that both databases have. Moments are ISO 8601 texts, bodies are JSON texts: alike in every database. */
export interface Tables {
  zizhi_migrations: { version: number; name: string; applied_at: string }
  /** `kind` says what the streams are of, here and below: filings or libraries. */
  streams: {
    kind: string
    stream: string
    firm: string
    state: string
    version: number
    opened_at: string
    changed_at: string
  }
  events: {
    position: Generated<number>
    kind: string
    stream: string
    version: number
    type: string
    at: string
    body: string
  }
  commands: {
    key: string
    fingerprint: string
    kind: string
    stream: string
    first_version: number
    last_version: number
  }
  deadlines: {
    id: string
    kind: string
    stream: string
    deadline: string
    due: string
    about: string | null
    token: string | null
    leased_until: string | null
    attempts: number
  }
  chains: { firm: string; number: number; hash: string }
  records: { hash: string; firm: string; number: number; filing: string; body: string }
  series: { series: string; last: number }
  snapshots: { digest: string; body: string }
  facts: {
    firm: string
    kind: string
    id: string
    version: number
    /** 1 once removed: its version must go on counting. */
    removed: number
    person: string | null
    body: string
  }
  people: {
    pseudonym: string
    lookup: string | null
    key_id: string | null
    sealed: string | null
    erased_at: string | null
  }
  /** Ids of signed messages that came before. */
  seen_messages: { id: string; forget_after: string }
  face_sessions: { id: string; purpose: string; started_at: string; expires_at: string; outcome: string | null }
  vault_keys: { key_id: string; proof: string }
}
