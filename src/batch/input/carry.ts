/** Bytes kept from one piece of a stream to the next, put together only once they are wanted: a long record costs no more. */
export class Carry {
  private pieces: Uint8Array[] = []
  length = 0

  keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    // Not slice: that of a buffer is no copy.
    this.pieces.push(new Uint8Array(bytes))
    this.length += bytes.length
  }

  drop(): void {
    this.pieces = []
    this.length = 0
  }

  /** Everything kept and one piece more, in memory of its own: a thread can be given it. */
  joinedWith(piece: Uint8Array): Uint8Array {
    // All of it is written: it need not be made of zeros first.
    const all = Buffer.allocUnsafeSlow(this.length + piece.length)
    let at = 0
    for (const it of this.pieces) {
      all.set(it, at)
      at += it.length
    }
    all.set(piece, at)
    this.drop()
    return all
  }
}
