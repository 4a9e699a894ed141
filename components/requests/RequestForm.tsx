'use client'
import { useContext, useState } from 'react'
import { PortalContext } from '@/components/portal/PortalContext'
import { useHydrated } from '@/components/portal/useHydrated'
import type { DraftStart } from './chooseDraft'
import { draftStore } from './draftStore'
import { RequestFormBody } from './RequestFormBody'
import type { RequestFormProps } from './RequestFormProps'
import { useDraftStart } from './useDraftStart'

const NOTHING: DraftStart = { restored: null, rev: 0, unsaved: false, other: null }

/**
 * A form of the catalogue, to submit or to amend. What is typed survives a closed page, a lost session and a refusal,
 * and is found again on another device; a double click and a retry make one request. The draft is only known in the
 * browser, so the body is built anew once it is there, and until then it cannot be typed in.
 */
export function RequestForm(props: RequestFormProps) {
  const hydrated = useHydrated()
  const person = useContext(PortalContext)
  const { form, requestId, preset = false } = props
  const key = draftStore.key(person?.id ?? 'nobody', form.slug, requestId)
  const path = `/api/itsm-drafts/${encodeURIComponent(form.slug)}${requestId === undefined ? '' : `?request=${requestId}`}`
  const loaded = useDraftStart({ key, path, fields: form.fields, preset })
  const [chosen, setChosen] = useState<{ start: DraftStart; attempt: number } | null>(null)
  const start = chosen?.start ?? loaded
  const begin = (next: DraftStart) => {
    // What was not chosen would be offered again; what was is written again.
    draftStore.remove(key)
    setChosen((now) => ({ start: next, attempt: (now?.attempt ?? 0) + 1 }))
  }
  return (
    <RequestFormBody
      {...props}
      key={`${start ? key : 'unknown'} ${chosen?.attempt ?? 0}`}
      ready={hydrated && start !== null}
      draft={{ key, path, start: start ?? NOTHING }}
      onBegin={begin}
    />
  )
}
