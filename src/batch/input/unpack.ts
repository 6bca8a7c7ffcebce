import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

const GZIP = [0x1f, 0x8b]

/** A stream as it is, or unpacked when its first bytes say that it is packed by gzip. */
export async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const pieces = bytes[Symbol.asyncIterator]()
  let head = new Uint8Array(0)
  while (head.length < GZIP.length) {
    const { value, done } = await pieces.next()
    if (done === true) break
    head = Buffer.concat([head, value])
  }
  const whole = follow(head, pieces)
  if (GZIP.some((it, i) => head[i] !== it)) yield* whole
  else {
    const packed = Readable.from(whole)
    const plain = createGunzip({ chunkSize: 256 * 1024 })
    packed.on('error', (error) => plain.destroy(error))
    try {
      yield* packed.pipe(plain)
    } finally {
      packed.destroy()
    }
  }
}

async function* follow(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (;;) {
      const { value, done } = await rest.next()
      if (done === true) return
      yield value
    }
  } finally {
    await rest.return?.()
  }
}
