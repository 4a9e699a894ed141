'use client'
import { useContext, useState, type ReactNode } from 'react'
import { PortalContext } from '@/components/portal/PortalContext'
import { useHydrated } from '@/components/portal/useHydrated'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { draftStore } from './draftStore'
import { RequestFormBody } from './RequestFormBody'

export type RequestFormProps = {
  form: {
    id: string
    slug: string
    title: string
    description?: string | null
    version: number
    fields: FormField[]
  }
  /** Names for the ids that `initial` holds in fields that point at people. */
  people?: readonly { id: string; name: string }[]
  /** The files that `initial` holds, by id. */
  files?: Readonly<Record<string, { filename: string; url: string }>>
  mode: 'submit' | 'resubmit'
  /** The request that is amended; with `mode: 'resubmit'`. */
  requestId?: string
  initial?: Record<string, unknown>
  /** Beside the form, below it on a phone: who decides, how long it takes. */
  aside?: ReactNode
}

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
