export type PortalCounts = {
  queue: number
  fulfilment: number
  /** Of those, what came since one last looked. */
  newQueue: number
  newFulfilment: number
}
type Counted = 'queue' | 'fulfilment'

/**
 * The numbers in the navigation: what the server counted, less what this page has decided already and not sent yet.
 * `settle` is for what the server took: it stays away until the server has counted again.
 */
export function createCounts() {
  let counted: PortalCounts | null = null
  const held = new Map<string, { kind: Counted; settled: boolean }>()
  let shown: PortalCounts | null = null
  const listeners = new Set<() => void>()

  const draw = () => {
    const less = (kind: Counted) => [...held.values()].filter((one) => one.kind === kind).length
    const rest = (kind: Counted) => Math.max(0, (counted?.[kind] ?? 0) - less(kind))
    const queue = rest('queue')
    const fulfilment = rest('fulfilment')
    shown = counted && {
      queue,
      fulfilment,
      newQueue: Math.min(counted.newQueue, queue),
      newFulfilment: Math.min(counted.newFulfilment, fulfilment),
    }
    listeners.forEach((listener) => listener())
  }
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    get: () => shown,
    set: (next: PortalCounts) => {
      counted = next
      for (const [key, { settled }] of held) if (settled) held.delete(key)
      draw()
    },
    /** One looks at them now, so that none of them is news. */
    looked: (kind: Counted) => {
      if (!counted) return
      counted = { ...counted, [kind === 'queue' ? 'newQueue' : 'newFulfilment']: 0 }
      draw()
    },
    hold: (key: string, kind: Counted) => {
      held.set(key, { kind, settled: false })
      draw()
    },
    release: (key: string) => {
      held.delete(key)
      draw()
    },
    settle: (key: string) => {
      const one = held.get(key)
      if (one) held.set(key, { ...one, settled: true })
    },
  }
}
