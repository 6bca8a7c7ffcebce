const signals = ['SIGINT', 'SIGTERM'] as const

/** Waits until the process is asked to end, or until an input ends. */
export async function untilStopped(input?: AsyncIterable<Uint8Array> & { destroy?(): void }): Promise<void> {
  const over = new AbortController()
  const asked = new Promise<void>((resolve) => {
    for (const signal of signals) process.once(signal, resolve)
    over.signal.addEventListener('abort', () => {
      for (const signal of signals) process.off(signal, resolve)
    })
    // Listening for signals alone does not keep a process alive.
    const alive = setInterval(() => {}, 1 << 30)
    over.signal.addEventListener('abort', () => clearInterval(alive))
  })
  await Promise.race(input === undefined ? [asked] : [asked, ended(input)])
  over.abort()
  // A stream that is being read keeps a process alive, too.
  input?.destroy?.()
}

async function ended(input: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const _ of input);
  } catch {
    // Destroyed: nobody waits any more.
  }
}
