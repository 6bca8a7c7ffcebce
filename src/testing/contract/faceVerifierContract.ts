import type { FaceOutcome, FacePolled, FaceVerifier } from '../../filing/ports/faceVerifier.ts'
import { broken } from '../laws/scope.ts'

/** A comparer of faces on trial, with a hand on what surrounds it. */
export interface FaceVerifierOnTrial {
  verifier: FaceVerifier
  /** A new session id in the form that it takes. */
  newSession(): string
  /** A person scans a code, and the comparison ends like this; resolves when the result is on its way. */
  scan(code: string, outcome: 'match' | 'mismatch' | 'unknownUser' | 'cancelled'): Promise<void>
  /** Moves the clock of the verifier. */
  pass(seconds: number): void
  /** The time of that clock in milliseconds since 1970. */
  now(): number
}

/** One clause of a contract with what goes on outside, to be registered with a test runner. */
export interface AsyncClause {
  name: string
  check(): Promise<void>
}

const person = { name: '试验甲', idNumber: '540199198810059004' }
const scanned = ['match', 'mismatch', 'unknownUser', 'cancelled'] as const

/**
 * The contract that every {@link FaceVerifier} keeps. Registers with any test runner.
 *
 * @param open - a verifier of its own for each clause
 * @throws Error from `check`, which says what is not kept
 * @example
 * for (const { name, check } of faceVerifierContract(open)) test(name, check)
 */
export function faceVerifierContract(open: () => Promise<FaceVerifierOnTrial>): AsyncClause[] {
  const clause = (name: string, keep: (trial: FaceVerifierOnTrial) => Promise<void>): AsyncClause => ({
    name,
    check: async () => keep(await open()),
  })
  return [
    clause('gives a code that lives at most 60 seconds', async (trial) => {
      const { code } = await begun(trial)
      const life = Date.parse(code.expiresAt) - trial.now()
      if (code.text === '' || life <= 0 || life > 60_000) broken(`a code of ${life} ms that says \`${code.text}\``)
    }),
    clause('has no result before the code is scanned', async (trial) => {
      const { session } = await begun(trial)
      expectOutcome(await trial.verifier.poll(session), undefined)
    }),
    ...scanned.map((outcome) =>
      clause(`tells ${outcome} from everything else`, async (trial) => {
        const { session, code } = await begun(trial)
        await trial.scan(code.text, outcome)
        expectOutcome(await trial.verifier.poll(session), outcome)
      }),
    ),
    clause('says that the code has expired when nobody scanned it', async (trial) => {
      const { session } = await begun(trial)
      trial.pass(60)
      expectOutcome(await trial.verifier.poll(session), 'codeExpired')
    }),
    clause('keeps the first result', async (trial) => {
      const { session, code } = await begun(trial)
      await trial.scan(code.text, 'mismatch')
      for (const again of ['poll', 'cancel', 'poll'] as const)
        expectOutcome(await trial.verifier[again](session), 'mismatch')
      trial.pass(3600)
      expectOutcome(await trial.verifier.poll(session), 'mismatch')
    }),
    clause('ends a session that is cancelled', async (trial) => {
      const { session, code } = await begun(trial)
      expectOutcome(await trial.verifier.cancel(session), 'cancelled')
      await trial.scan(code.text, 'match')
      expectOutcome(await trial.verifier.poll(session), 'cancelled')
    }),
    clause('does not mix up sessions', async (trial) => {
      const [one, two] = [await begun(trial), await begun(trial)]
      await trial.scan(two.code.text, 'match')
      expectOutcome(await trial.verifier.poll(one.session), undefined)
      expectOutcome(await trial.verifier.poll(two.session), 'match')
    }),
    clause('takes a session id once', async (trial) => {
      const { session } = await begun(trial)
      const again = await trial.verifier.start({ session, person, purpose: 'enrol' })
      if (again.ok || again.code !== 'usedSession') broken(`took a used session: ${JSON.stringify(again)}`)
    }),
    clause('knows no session that was not begun', async (trial) => {
      for (const ask of ['poll', 'cancel'] as const) {
        const polled = await trial.verifier[ask](trial.newSession())
        if (polled.ok || polled.code !== 'unknownSession') broken(`knew a foreign session: ${JSON.stringify(polled)}`)
      }
    }),
  ]
}

async function begun({ verifier, newSession }: FaceVerifierOnTrial) {
  const session = newSession()
  const started = await verifier.start({ session, person, purpose: 'enrol' })
  if (!started.ok) broken(`did not start: ${started.code}`)
  return { session, code: started.code }
}

function expectOutcome(polled: FacePolled, wanted: FaceOutcome | undefined): void {
  if (!polled.ok) broken(`wanted ${wanted}, got no answer: ${polled.code}`)
  if (polled.result?.outcome !== wanted) broken(`wanted ${wanted}, got ${polled.result?.outcome}`)
}
