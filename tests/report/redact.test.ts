import { expect, it } from 'vitest'
import type { Snapshot } from '../../src/domain/snapshot/snapshot.ts'
import { redact } from '../../src/report/redact.ts'

const number = '540102198503071231'
const snapshot = { people: [{ id: 'p1', idNumber: number }] } as unknown as Snapshot

it('masks the identity numbers of the filing wherever they stand, and nothing else', () => {
  const value = { a: [`x${number}y`, `12${number}${number}3`], b: 3, c: '91540100000000000X' }
  expect(redact(value, snapshot)).toEqual({
    a: ['x540102********1231y', '12540102********1231540102********12313'],
    b: 3,
    c: '91540100000000000X',
  })
})
