import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { callbackReceiver } from '../../adapters/identity/callback/callbackReceiver.ts'
import { httpFaceVerifier } from '../../adapters/identity/http/httpFaceVerifier.ts'
import { httpIdCardReader } from '../../adapters/identity/http/httpIdCardReader.ts'
import { type Listening, serve } from '../../adapters/identity/http/serve.ts'
import type { SimulatorMode } from '../../adapters/identity/simulator/modes.ts'
import { newSecret } from '../../adapters/identity/simulator/simulator.ts'
import type { FilingStores } from '../../filing/service/ports.ts'
import type { Provider } from '../filing/provider.ts'

/** The simulated provider in its own process, with hands to lay cards and scan codes. */
export interface DemoProvider extends Provider {
  url: string
  lay(card: { name: string; idNumber: string }): Promise<void>
  /** A phone scans a code; gives back what its screen says. */
  scan(code: string, mode: SimulatorMode): Promise<string>
  close(): Promise<void>
}

/** Starts the provider, and a receiver for its signed callbacks. */
export async function demoProvider({ faceSessions: sessions, seen }: FilingStores): Promise<DemoProvider> {
  const secret = newSecret()
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, ...COMMAND], {
    env: { ...process.env, ZIZHI_FACE_SECRET: secret },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const receiver = await serve(callbackReceiver({ secrets: [secret], sessions, seen }))
  const url = await urlOf(child)
  const to = { url, secrets: [secret] }
  return {
    url,
    reader: httpIdCardReader(to),
    verifier: httpFaceVerifier({ ...to, sessions, callback: `${receiver.url}/callbacks/face` }),
    async lay(card) {
      await fetch(`${url}/card`, { method: 'PUT', body: JSON.stringify(card) })
    },
    async scan(code, mode) {
      const answer = await fetch(`${code}?mode=${mode}`)
      return ((await answer.json()) as { screen: string }).screen
    },
    close: () => end(child, receiver),
  }
}

const COMMAND = ['simulate', 'provider', '--until-stdin-ends']

/** The address that the provider prints once it listens. */
async function urlOf(child: ChildProcess): Promise<string> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('the simulated provider ended')
  })
  const [line] = await Promise.race([once(createInterface(child.stdout!), 'line'), ended])
  ended.catch(() => {})
  return (JSON.parse(String(line)) as { url: string }).url
}

async function end(child: ChildProcess, receiver: Listening): Promise<void> {
  await receiver.close()
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.stdin!.end()
  await ended
}
