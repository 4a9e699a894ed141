'use client'
import { useEffect, useState } from 'react'
import { sendCommand } from '@/components/portal/sendCommand'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { readTypeFields } from './readTypeFields'

type Loaded = { type: string; fields: FormField[] | null; problem: string | null }

/** The details that assets of a type have; null until they are known. `type` is its id, '' while none is chosen. */
export function useTypeFields(type: string, api: string): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    if (type === '') return
    const abort = new AbortController()
    const path = `${api}/inventory-types/${encodeURIComponent(type)}?depth=0`
    void sendCommand(path, { method: 'GET', signal: abort.signal }).then((answer) => {
      if (abort.signal.aborted) return
      const fields = answer.ok ? readTypeFields(answer.body) : null
      const problem = answer.ok
        ? fields
          ? null
          : 'The details of this type cannot be read. Repair them on the page of the type.'
        : (answer.errors[0]?.message ?? 'The type could not be loaded.')
      setLoaded({ type, fields, problem })
    })
    return () => abort.abort()
  }, [type, api])
  return loaded?.type === type ? loaded : null
}
