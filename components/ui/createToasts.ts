export type ToastOptions = {
  /** One of the same id takes the place of the one before. */
  id?: string
  description?: string
  /** Milliseconds that it stays; four seconds, and six for what went wrong. */
  duration?: number
  action?: { label: string; onClick: () => void }
}
export type ShownToast = Omit<ToastOptions, 'duration'> & {
  id: string
  tone: 'success' | 'error'
  title: string
  duration: number
}

/** More than this hide the page. The oldest goes first. */
const MOST = 3

/** What is said at the edge of the page, newest last. */
export function createToasts() {
  let shown: readonly ShownToast[] = []
  let count = 0
  const listeners = new Set<() => void>()
  const turn = (next: readonly ShownToast[]) => {
    shown = next
    listeners.forEach((listener) => listener())
  }
  const say =
    (tone: ShownToast['tone'], usual: number) =>
    (title: string, options: ToastOptions = {}) => {
      const { id = `toast-${(count += 1)}`, duration = usual, ...rest } = options
      turn([...shown.filter((each) => each.id !== id), { ...rest, id, duration, tone, title }].slice(-MOST))
    }
  return {
    success: say('success', 4000),
    error: say('error', 6000),
    dismiss: (id: string) => turn(shown.filter((each) => each.id !== id)),
    get: () => shown,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
