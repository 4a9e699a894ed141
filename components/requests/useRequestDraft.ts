'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { sendCommand } from '@/components/portal/sendCommand'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { DraftBody } from '@/src/domain/requests/draftBodySchema'
import type { DraftStart } from './chooseDraft'
import { draftStore, type Draft } from './draftStore'
import { serverDraft } from './serverDraft'

const KEEP_AFTER_MS = 500
const SEND_AFTER_MS = 1500
/** Browsers allow 64 KB to what outlives the page. */
const LAST_WORDS = 60_000

type Options = {
  key: string
  path: string
  form: { version: number; fields: readonly FormField[] }
  body: DraftBody
  changed: boolean
  start: DraftStart
}

/**
 * Keeps what is typed: in this browser half a second after the last change, on the server a second later, and both at
 * once when the page is left. When the server has words of another tab or device, `conflict` holds them and nothing
 * more is sent until one is chosen; this browser keeps ours meanwhile.
 */
export function useRequestDraft({ key, path, form, body, changed, start }: Options) {
  const [saved, setSaved] = useState<{ at: number; onServer: boolean } | null>(null)
  const [conflict, setConflict] = useState<Draft | null>(null)
  const [stopped, setStopped] = useState(false)
  const rev = useRef(start.rev)
  const flying = useRef<Promise<void>>(Promise.resolve())
  const latest = useRef(body)
  // Drawn anew with the same words, a form has nothing to save: it would only take the draft from another device.
  const stored = useRef('')
  const halted = useRef(false)
  // While two texts are to be chosen between, neither may replace the other.
  const dirty = (changed || start.unsaved) && start.other === null

  useEffect(() => {
    latest.current = body
    if (!dirty || stopped) return
    const text = JSON.stringify(body)
    const isStored = () => stored.current === text
    const keep = () => {
      const now = Date.now()
      if (!isStored()) draftStore.write(key, { ...body, savedAt: now, rev: rev.current, synced: false })
    }
    const send = async () => {
      if (halted.current || isStored() || latest.current !== body) return
      const answer = await sendCommand(path, { body: { body, version: form.version, rev: rev.current } })
      if (answer.ok) {
        const doc = savedOf(answer.body)
        if (!doc) return
        rev.current = doc.rev
        stored.current = text
        setSaved({ at: doc.savedAt, onServer: true })
        if (latest.current !== body || halted.current) return
        draftStore.write(key, { ...body, ...doc, synced: true })
        return
      }
      const [error] = answer.errors
      if (error?.code === 'stale') setConflict(serverDraft(error.data?.current, form.fields, Date.now()))
      else setSaved({ at: Date.now(), onServer: false })
    }
    const queue = () => {
      if (conflict === null) flying.current = flying.current.then(send)
    }
    const leave = () => {
      if (halted.current || isStored()) return
      keep()
      const words = { body, version: form.version, rev: rev.current }
      if (conflict === null && JSON.stringify(words).length < LAST_WORDS)
        void sendCommand(path, { body: words, keepalive: true })
    }
    const keeping = setTimeout(keep, KEEP_AFTER_MS)
    const sending = setTimeout(queue, SEND_AFTER_MS)
    window.addEventListener('pagehide', leave)
    window.addEventListener('online', queue)
    return () => {
      // Also when the person goes to another page of the portal within half a second: keeping is quick.
      if (!halted.current) keep()
      clearTimeout(keeping)
      clearTimeout(sending)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('online', queue)
    }
  }, [key, path, form, body, dirty, stopped, conflict])

  /** Nothing is saved any more, and what was on its way has arrived: a late draft would outlive the request. */
  const halt = useCallback(async () => {
    halted.current = true
    setStopped(true)
    await flying.current
  }, [])
  const resume = useCallback(() => {
    halted.current = false
    setStopped(false)
  }, [])
  const forget = useCallback(
    async ({ onServer }: { onServer: boolean }) => {
      await halt()
      draftStore.remove(key)
      if (onServer) await sendCommand(path, { method: 'DELETE' })
    },
    [halt, key, path],
  )
  const keepMine = useCallback(() => {
    rev.current = conflict?.rev ?? 0
    setConflict(null)
  }, [conflict])

  return { saved, conflict, keepMine, halt, resume, forget }
}

function savedOf(answer: unknown): { rev: number; savedAt: number } | null {
  if (typeof answer !== 'object' || answer === null || !('doc' in answer)) return null
  const { doc } = answer
  if (typeof doc !== 'object' || doc === null || !('rev' in doc) || !('savedAt' in doc)) return null
  return typeof doc.rev === 'number' && typeof doc.savedAt === 'string'
    ? { rev: doc.rev, savedAt: Date.parse(doc.savedAt) }
    : null
}
