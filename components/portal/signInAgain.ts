type Waiting = (signedIn: boolean) => void

let waiting: Waiting[] = []
const listeners = new Set<() => void>()
const tell = () => listeners.forEach((listener) => listener())

/** Who asks for a new session without leaving the page, and the dialog that answers them. */
export const signInAgain = {
  /** True once the same person has a session again; false when they went another way, or nothing can ask them. */
  ask(): Promise<boolean> {
    if (listeners.size === 0) return Promise.resolve(false)
    return new Promise((resolve) => {
      waiting = [...waiting, resolve]
      tell()
    })
  },

  answer(signedIn: boolean): void {
    const asked = waiting
    waiting = []
    tell()
    for (const resolve of asked) resolve(signedIn)
  },

  isAsked: (): boolean => waiting.length > 0,

  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}
