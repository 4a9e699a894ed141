'use client'
import { useEffect, useState } from 'react'

/**
 * What is typed while a field is on its way: people press the keys that open the search and go on typing. Escape calls
 * `leave`, and what was typed until then is forgotten.
 */
export function useEarlyKeys(waiting: boolean, leave: () => void): string {
  const [typed, setTyped] = useState('')
  useEffect(() => {
    if (!waiting) return
    const keep = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') {
        setTyped('')
        leave()
      } else if (event.key === 'Backspace') setTyped((before) => before.slice(0, -1))
      else if (event.key.length === 1) setTyped((before) => before + event.key)
      else return
      // Neither the page behind nor its single keys are meant.
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('keydown', keep, true)
    return () => document.removeEventListener('keydown', keep, true)
  }, [waiting, leave])
  return typed
}
