'use client'
import { useEffect, useEffectEvent, useRef } from 'react'
import { createThrottle } from './createThrottle'

/** `run`, at once and then at most every `ms`; what is asked for in between is done once at the end of it. */
export function useThrottle(run: () => void, ms: number): () => void {
  const latest = useEffectEvent(run)
  const throttle = useRef<ReturnType<typeof createThrottle> | null>(null)
  useEffect(() => {
    const own = createThrottle(() => latest(), ms)
    throttle.current = own
    return () => {
      own.stop()
      throttle.current = null
    }
  }, [ms])
  return () => throttle.current?.ask()
}
