'use client'
import { useCallback, useEffect, useState } from 'react'
import { draftStore, type Draft } from './draftStore'

const SAVE_AFTER_MS = 500

/**
 * Writes the draft half a second after the last change and at once when the page is left. Answers with the time of the
 * last save (epoch ms) and with the way to stop and forget it.
 */
export function useRequestDraft(key: string, draft: Omit<Draft, 'savedAt'>, changed: boolean) {
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const [stopped, setStopped] = useState(false)

  useEffect(() => {
    if (!changed || stopped) return
    const save = () => {
      const now = Date.now()
      if (draftStore.write(key, { ...draft, savedAt: now })) setSavedAt(now)
    }
    const timer = setTimeout(save, SAVE_AFTER_MS)
    window.addEventListener('pagehide', save)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', save)
    }
  }, [key, draft, changed, stopped])

  const forget = useCallback(() => {
    setStopped(true)
    draftStore.remove(key)
  }, [key])
  return { savedAt, forget }
}
