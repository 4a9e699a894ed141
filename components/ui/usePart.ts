'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Part } from './createPart'
import { toast } from './toast'

/**
 * A part from when it is first `wanted`; null until it is there. With `onFail`, one that cannot be had is said to the
 * person who opened it.
 */
export function usePart<T extends object>(part: Part<T>, wanted: boolean, onFail?: () => void): T | null {
  const [loaded, setLoaded] = useState(part.get)
  const fail = useEffectEvent(() => {
    if (!onFail) return
    toast.error('This could not be opened.', {
      description: 'Check your connection and try again, or load the page anew.',
    })
    onFail()
  })
  useEffect(() => {
    if (!wanted || loaded) return
    let left = false
    void part.fetch().then((now) => {
      if (left) return
      if (now) setLoaded(() => now)
      else fail()
    })
    return () => {
      left = true
    }
  }, [part, wanted, loaded])
  return loaded
}
