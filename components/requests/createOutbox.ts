export type Outbox<T> = {
  /** Holds an item back; a second one under the same key takes the first one's place. */
  add: (key: string, item: T) => void
  /** Takes it back. False when it is gone already. */
  undo: (key: string) => boolean
  /** Sends everything that is still held, now. */
  flush: () => void
  size: () => number
}

type Timers = { set: (run: () => void, ms: number) => unknown; clear: (handle: unknown) => void }

const browserTimers: Timers = {
  set: (run, ms) => setTimeout(run, ms),
  clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
}

/** Holds decisions back for `delayMs`, so that they can be undone before anyone is told. Each is sent exactly once or never. */
export function createOutbox<T>(
  delayMs: number,
  send: (item: T) => void,
  timers: Timers = browserTimers,
): Outbox<T> {
  const held = new Map<string, { item: T; handle: unknown }>()

  const take = (key: string): T | undefined => {
    const entry = held.get(key)
    if (!entry) return undefined
    timers.clear(entry.handle)
    held.delete(key)
    return entry.item
  }
  const release = (key: string) => {
    const item = take(key)
    if (item !== undefined) send(item)
  }
  return {
    add: (key, item) => {
      take(key)
      held.set(key, { item, handle: timers.set(() => release(key), delayMs) })
    },
    undo: (key) => take(key) !== undefined,
    flush: () => [...held.keys()].forEach(release),
    size: () => held.size,
  }
}
