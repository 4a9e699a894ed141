'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether shortcuts are written with ⌘ here; false until hydration. */
export function useIsMac(): boolean {
  return useSyncExternalStore(
    never,
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  )
}
