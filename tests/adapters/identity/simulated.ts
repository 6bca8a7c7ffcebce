import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { SimulatorMode } from '../../../src/adapters/identity/simulator/modes.ts'
import { newSecret } from '../../../src/adapters/identity/simulator/simulator.ts'
import { root } from '../../cli/runCli.ts'
import { builtCli } from '../../support/built.ts'

/** A simulated provider in a process of its own. */
export interface Simulated {
  url: string
  secret: string
  child: ChildProcess
  /** A phone scans a code: what its screen says and what became of the callback. */
  scan(code: string, mode: SimulatorMode): Promise<{ screen: string; statuses: number[] }>
  close(): Promise<void>
}

/** Starts the provider and waits until it listens. */
export async function simulated(options: string[] = []): Promise<Simulated> {
  const secret = newSecret()
  const argv = [builtCli, 'simulate', 'provider', '--until-stdin-ends', ...options]
  const child = spawn(process.execPath, argv, {
    cwd: root,
    env: { ...process.env, ZIZHI_FACE_SECRET: secret },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [line] = (await once(createInterface(child.stdout!), 'line')) as [string]
  return {
    url: (JSON.parse(line) as { url: string }).url,
    secret,
    child,
    scan: async (code, mode) => (await (await fetch(`${code}?mode=${mode}`)).json()) as never,
    async close() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit')
        child.stdin!.end()
        await ended
      }
    },
  }
}
