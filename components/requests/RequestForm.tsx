'use client'
import { useContext, useState } from 'react'
import { PortalContext } from '@/components/portal/PortalContext'
import { useHydrated } from '@/components/portal/useHydrated'
import { draftStore } from './draftStore'
import { RequestFormBody } from './RequestFormBody'
import type { RequestFormProps } from './RequestFormProps'

/**
 * A form of the catalogue, to submit or to amend. What is typed survives a closed page, a lost session and a refusal; a
 * double click and a retry make one request. The draft is only known in the browser, so the body is built anew once
 * there, and until then it cannot be typed in.
 */
export function RequestForm(props: RequestFormProps) {
  const hydrated = useHydrated()
  const person = useContext(PortalContext)
  const [attempt, setAttempt] = useState(0)
  const draftKey = draftStore.key(person?.id ?? 'nobody', props.form.slug, props.requestId)
  return (
    <RequestFormBody
      {...props}
      key={`${hydrated ? draftKey : 'server'} ${attempt}`}
      ready={hydrated}
      draftKey={draftKey}
      onStartOver={() => setAttempt((now) => now + 1)}
    />
  )
}
