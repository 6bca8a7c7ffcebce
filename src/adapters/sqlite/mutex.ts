/** Lets one in at a time, in the order of asking. */
export class Mutex {
  private readonly waiting: (() => void)[] = []
  private locked = false

  async lock(): Promise<void> {
    if (this.locked) await new Promise<void>((resolve) => this.waiting.push(resolve))
    this.locked = true
  }

  unlock(): void {
    const next = this.waiting.shift()
    if (next === undefined) this.locked = false
    else next()
  }
}
