import { expect } from 'vitest'
import { idNumber } from '../../../support/identifiers.ts'
import type { Group } from '../contract.ts'

const someone = (n: number) => ({
  id: `p${n}`,
  name: `人员${n}`,
  idNumber: idNumber('1985-03', n),
  birthMonth: '1985-03',
})

export const facts: Group = (test) => {
  test('what was put is there, with its version', async ({ open }) => {
    const { facts } = await open()
    const machine = { id: 'm', what: '塔式起重机', count: 2 }
    expect(await facts.get('f', 'equipment', 'm')).toBeUndefined()
    expect(await facts.put({ firm: 'f', kind: 'equipment', id: 'm', expected: 0, body: machine })).toEqual({
      outcome: 'written',
      version: 1,
    })
    expect(await facts.get('f', 'equipment', 'm')).toEqual({
      firm: 'f',
      kind: 'equipment',
      id: 'm',
      version: 1,
      body: machine,
    })
    expect(
      await facts.put({ firm: 'f', kind: 'equipment', id: 'm', expected: 1, body: { ...machine, count: 3 } }),
    ).toMatchObject({ version: 2 })
    expect(await facts.get('f', 'equipment', 'm')).toMatchObject({ version: 2, body: { count: 3 } })
  })

  test('a version that is not the newest is told', async ({ open }) => {
    const { facts } = await open()
    const put = (expected: number) => facts.put({ firm: 'f', kind: 'project', id: 'x', expected, body: { expected } })
    await put(0)
    expect(await put(0)).toEqual({ outcome: 'versionConflict', expected: 0, actual: 1 })
    expect(await put(2)).toEqual({ outcome: 'versionConflict', expected: 2, actual: 1 })
    expect(await facts.remove({ firm: 'f', kind: 'project', id: 'x', expected: 0 })).toMatchObject({ actual: 1 })
    expect(await facts.remove({ firm: 'f', kind: 'project', id: 'y', expected: 0 })).toMatchObject({ actual: 0 })
  })

  test('what was removed is gone, and its versions go on', async ({ open }) => {
    const { facts } = await open()
    const one = { firm: 'f', kind: 'project', id: 'x' } as const
    await facts.put({ ...one, expected: 0, body: 1 })
    expect(await facts.remove({ ...one, expected: 1 })).toEqual({ outcome: 'written', version: 2 })
    expect(await facts.get('f', 'project', 'x')).toBeUndefined()
    expect(await facts.list('f')).toEqual([])
    expect(await facts.remove({ ...one, expected: 2 })).toEqual({ outcome: 'versionConflict', expected: 2, actual: 0 })
    expect(await facts.put({ ...one, expected: 0, body: 2 })).toEqual({ outcome: 'written', version: 3 })
  })

  test('listed by kind and name', async ({ open }) => {
    const { facts } = await open()
    for (const [firm, kind, id] of [
      ['f', 'project', 'b'],
      ['f', 'equipment', 'z'],
      ['f', 'project', 'a'],
      ['g', 'project', 'c'],
    ] as const)
      await facts.put({ firm, kind, id, expected: 0, body: null })
    expect((await facts.list('f')).map((it) => it.id)).toEqual(['z', 'a', 'b'])
    expect((await facts.list('f', 'project')).map((it) => it.id)).toEqual(['a', 'b'])
  })

  test('a person is found by identity number in every firm', async ({ open }) => {
    const { facts } = await open()
    await facts.put({ firm: 'g', kind: 'person', id: 'p1', expected: 0, body: someone(1) })
    await facts.put({ firm: 'f', kind: 'person', id: 'other-name', expected: 0, body: { ...someone(1), name: '又名' } })
    await facts.put({ firm: 'f', kind: 'person', id: 'p2', expected: 0, body: someone(2) })
    expect(await facts.findPerson(someone(1).idNumber)).toEqual([
      { firm: 'f', id: 'other-name' },
      { firm: 'g', id: 'p1' },
    ])
    expect(await facts.findPerson(someone(3).idNumber)).toEqual([])
    expect(await facts.get('g', 'person', 'p1')).toMatchObject({ body: someone(1) })
    expect((await facts.list('f', 'person')).map((it) => it.body)).toEqual([
      { ...someone(1), name: '又名' },
      someone(2),
    ])
  })
}
