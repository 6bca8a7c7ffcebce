import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Server, startServer, whyNoServer } from './server.ts'

/**
 * A suite with a real server. Where none is installed the suite is skipped with the reason, and fails in CI, which has to
 * install one.
 */
export function describeWithPostgres(
  name: string,
  suite: (server: () => Server) => void,
  options: { fsync?: boolean } = {},
): void {
  const reason = whyNoServer()
  if (reason !== undefined && process.env['CI'] === 'true')
    describe(name, () => {
      it('has a server to run against', () => {
        throw new Error(reason)
      })
    })
  else if (reason !== undefined) describe.skip(`${name} (skipped: ${reason})`, () => suite(() => undefined as never))
  else
    describe(name, () => {
      let server: Server
      beforeAll(async () => {
        server = await startServer(options)
      })
      afterAll(() => server.remove())
      suite(() => server)
    })
}
