import type { ReactNode } from 'react'
import type { FormField } from '@/src/domain/forms/formFieldSchema'

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
  /** `initial` comes from a link or an earlier request: it does not replace a draft unasked. */
  preset?: boolean
  /** Beside the form, below it on a phone: who decides, how long it takes. */
  aside?: ReactNode
}
