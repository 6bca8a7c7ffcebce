import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/adapters/postgres/index.ts'
import { openSqlite } from '../../src/adapters/sqlite/index.ts'
import type { FilingEvent } from '../../src/filing/event.ts'
import type { LibraryEvent } from '../../src/filing/library/event.ts'
import type { FilingStores } from '../../src/filing/service/ports.ts'
import { zizhi } from '../cli/runCli.ts'
import { KEYS } from '../reliability/keys.ts'
import { fixture } from '../support/filing/decided.ts'
import { accept, FIXTURE, HandClock, openLibrary, serviceOn } from '../support/filing/story.ts'
import { describeWithPostgres } from '../support/postgres/describe.ts'

const folder = mkdtempSync(join(tmpdir(), 'zizhi-personal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const people = fixture(FIXTURE).people!
const secrets = people.flatMap((it) => [it.idNumber!, it.name!])

/** A filing with its report, the people of the firm as facts, and a number that somebody typed into a complaint. */
async function story(stores: FilingStores): Promise<void> {
  const clock = new HandClock()
  const service = serviceOn(stores, clock.now)
  await openLibrary(service, 'A')
  for (const body of people) await stores.facts.put({ firm: 'A', kind: 'person', id: body.id, expected: 0, body })
  await accept(service, 'F-1', 'A')
  clock.move({ minutes: 5 })
  await service.tick()
  await service.handle('F-1', { type: 'publish' }, { key: 'publish' })
  const text = `${people[0]!.name}，证号${people[0]!.idNumber}，另在他处任职`
  const complained = await service.handle('F-1', { type: 'complain', complaint: 'c', by: '群众', text }, { key: 'c' })
  expect(complained.outcome).toBe('done')
  expect((await service.find('F-1'))!.state.complaints[0]!.text).toBe(text)
}

/** What of the identity numbers and names stands in the files of a folder, as it is. */
function found(place: string, wanted: readonly string[]): string[] {
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' }).map((it) => join(place, it))
  const bytes = files.filter((it) => statSync(it).isFile()).map((it) => readFileSync(it))
  return wanted.filter((it) => bytes.some((file) => file.includes(it)))
}

const numbers = people.map((it) => it.idNumber!)
/** A name in a complaint is what its writer wrote; names that the platform knows as such are kept apart. */
const names = people.slice(1).map((it) => it.name!)

describe('identity numbers on SQLite', () => {
  it('stand in no file and no output, and go when their owner is erased', async () => {
    const place = mkdtempSync(join(folder, 'sqlite-'))
    const file = join(place, 'filings.db')
    const stores = await openSqlite<FilingEvent, LibraryEvent>(file, { keys: KEYS })
    await story(stores)
    expect(found(place, ['reportDue', ...numbers, ...names])).toEqual(['reportDue'])
    await stores.close()
    expect(found(place, [...numbers, ...names])).toEqual([])

    const keys = join(folder, 'keys')
    writeFileSync(keys, `k1:${Buffer.from(KEYS.current.bytes).toString('base64')}\n`)
    const outputs = [
      await zizhi(['verify', file, '--keys', keys]),
      await zizhi(['store', 'export', file, join(place, 'records')]),
      await zizhi(['replay', join(place, 'records')]),
      await zizhi(['replay', join(place, 'records'), '--format', 'json']),
      await zizhi(['store', 'erase', file, '--keys', keys], { stdin: numbers[0]! }),
      await zizhi(['store', 'erase', file, '--keys', keys], { stdin: numbers[0]! }),
      await zizhi(['store', 'rotate', file, '--keys', keys]),
      await zizhi(['store', 'export', file, join(place, numbers[1]!, 'x'), '--firm', 'A']),
    ]
    expect(outputs.map((it) => it.code)).toEqual([0, 0, 0, 0, 0, 2, 0, 0])
    const { out, err } = outputs
      .slice(0, -1)
      .reduce((all, it) => ({ ...it, out: all.out + it.out, err: all.err + it.err }))
    expect([...secrets].filter((it) => (out + err).includes(it))).toEqual([])
    expect(found(place, [...numbers, ...names])).toEqual([])
  })
})

describeWithPostgres('identity numbers on PostgreSQL', (server) => {
  it('stand in no file of the server, its log of changes included', async () => {
    const stores = await openPostgres<FilingEvent, LibraryEvent>(await server().place(), { keys: KEYS })
    await story(stores)
    await stores.close()
    expect(found(server().folder, [...numbers, ...names])).toEqual([])
    expect(found(server().folder, ['reportDue'])).toEqual(['reportDue'])
  })
})
