import type { EventLike } from '../../filing/ports/event.ts'
import type { EventStore } from '../../filing/ports/eventStore.ts'
import type { PeopleVault } from '../../filing/ports/peopleVault.ts'

/**
 * Events whose texts hold no identity number, whoever typed one into a complaint or a reason: it is kept in the vault, and
 * comes back when the events are read.
 */
export function protectedEvents<E extends EventLike>(store: EventStore<E>, vault: PeopleVault): EventStore<E> {
  return {
    ...store,
    async load(stream) {
      const found = await store.load(stream)
      return { ...found, events: await vault.reveal(found.events) }
    },
    async append(it) {
      const done = await store.append({ ...it, events: await vault.protect(it.events) })
      return done.outcome === 'repeated' ? { ...done, events: await vault.reveal(done.events) } : done
    },
    async carriedOut(key) {
      const found = await store.carriedOut(key)
      return found === undefined ? undefined : { ...found, events: await vault.reveal(found.events) }
    },
    history: async (firm) => vault.reveal(await store.history(firm)),
  }
}
