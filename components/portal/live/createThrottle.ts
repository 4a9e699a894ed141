type Timers = { set: (run: () => void, ms: number) => unknown; clear: (handle: unknown) => void }

const browserTimers: Timers = {
  set: (run, ms) => setTimeout(run, ms),
  clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
}

/** Runs at once, and of what is asked for within `ms` of that once more afterwards. `stop` forgets what still waits. */
export function createThrottle(
  run: () => void,
  ms: number,
  timers: Timers = browserTimers,
): { ask: () => void; stop: () => void } {
  let resting: unknown
  let again = false
  const rest = () => {
    resting = timers.set(() => {
      resting = undefined
      if (!again) return
      again = false
      run()
      rest()
    }, ms)
  }
  return {
    ask: () => {
      if (resting !== undefined) {
        again = true
        return
      }
      run()
      rest()
    },
    stop: () => {
      timers.clear(resting)
      resting = undefined
      again = false
    },
  }
}
