'use client'
import { useEffect, useState } from 'react'
import { sendCommand } from '@/components/portal/sendCommand'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { chooseDraft, type DraftStart } from './chooseDraft'
import { draftStore } from './draftStore'
import { serverDraft } from './serverDraft'

/** So long one waits for the server's draft; after that the form opens with what this browser has. */
const WAIT_MS = 4000

type Place = { key: string; path: string; fields: readonly FormField[]; preset: boolean }

/**
 * What a form begins with; null until that is known. Asked anew each time the form opens: a page that the browser kept
 * would bring back a draft that was sent meanwhile.
 */
export function useDraftStart({ key, path, fields, preset }: Place): DraftStart | null {
  const [known, setKnown] = useState<{ key: string; start: DraftStart } | null>(null)

  const found = known?.key === key

  useEffect(() => {
    // Asked once: when the page's data are loaded anew while one types, the form goes on.
    if (found) return
    let left = false
    const aborted = new AbortController()
    const timer = setTimeout(() => aborted.abort(), WAIT_MS)
    void sendCommand(path, { method: 'GET', signal: aborted.signal }).then((answer) => {
      clearTimeout(timer)
      if (left) return
      const now = Date.now()
      const doc =
        answer.ok && typeof answer.body === 'object' && answer.body !== null && 'doc' in answer.body
          ? answer.body.doc
          : null
      const start = chooseDraft({
        local: draftStore.read(key, fields, now),
        server: serverDraft(doc, fields, now),
        reached: answer.ok,
        preset,
      })
      setKnown({ key, start })
    })
    return () => {
      left = true
      clearTimeout(timer)
      aborted.abort()
    }
  }, [key, path, fields, preset, found])

  return found ? known.start : null
}
