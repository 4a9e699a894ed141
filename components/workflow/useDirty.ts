import { useEffect, useEffectEvent, useRef } from 'react'

/** Says at once that something changed, while the change itself is handed over only when it has come to rest. */
export function useDirty<T>(value: T, onDirty: () => void): void {
  const seen = useRef(value)
  const dirty = useEffectEvent(onDirty)
  useEffect(() => {
    if (seen.current === value) return
    seen.current = value
    dirty()
  }, [value])
}
