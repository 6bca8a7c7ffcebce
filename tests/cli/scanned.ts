import type { SimulatorMode } from '../../src/adapters/identity/simulator/modes.ts'
import type { Simulated } from '../adapters/identity/simulated.ts'
import { type Ran, zizhi } from './runCli.ts'

/** Runs a command and scans the codes that it shows, one mode after the other; the last is that of all further codes. */
export async function scanned(
  provider: Simulated,
  env: Record<string, string>,
  modes: readonly SimulatorMode[],
  argv: string[],
): Promise<Ran> {
  let seen = 0
  return zizhi(argv, {
    env,
    heard(err) {
      for (const [code] of err.matchAll(/^http\S+(?=\n)/gm))
        void provider.scan(code, modes[Math.min(seen++, modes.length - 1)]!)
    },
  })
}

/** Lays a card on the reader. */
export async function lay({ url }: Simulated, { name, idNumber }: { name: string; idNumber: string }): Promise<void> {
  await fetch(`${url}/card`, { method: 'PUT', body: JSON.stringify({ name, idNumber }) })
}
