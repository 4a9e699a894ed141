'use client'
import { PencilLine, X } from 'lucide-react'
import Link from 'next/link'
import { useContext, useState } from 'react'
import { toast } from '@/components/ui/toast'
import { localParts } from '@/components/portal/localParts'
import { PortalContext } from '@/components/portal/PortalContext'
import { sendCommand } from '@/components/portal/sendCommand'
import { useTimeZone } from '@/components/portal/useTimeZone'
import { draftStore } from './draftStore'

export type ShownDraft = {
  form: { slug: string; title: string }
  request: { id: string; number: string } | null
  savedAt: string
}

type Props = { drafts: readonly ShownDraft[]; now: string }

const DAY_MS = 86_400_000
const keyOf = ({ form, request }: ShownDraft) => `${form.slug} ${request?.id ?? ''}`

/** What one has begun and not sent, with the way on and the way to throw it away. */
export function DraftList({ drafts, now }: Props) {
  const zone = useTimeZone()
  const person = useContext(PortalContext)
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const shown = drafts.filter((draft) => !gone.has(keyOf(draft)))

  const discard = async (draft: ShownDraft) => {
    const { form, request } = draft
    const answer = await sendCommand(
      `/api/itsm-drafts/${encodeURIComponent(form.slug)}${request ? `?request=${request.id}` : ''}`,
      { method: 'DELETE' },
    )
    if (!answer.ok) {
      toast.error(answer.errors[0]?.message ?? 'The draft could not be discarded.')
      return
    }
    draftStore.remove(draftStore.key(person?.id ?? 'nobody', form.slug, request?.id))
    setGone((before) => new Set(before).add(keyOf(draft)))
    toast.success('The draft is discarded.')
  }

  if (shown.length === 0) return null
  return (
    <ul aria-label="Drafts" className="mt-4 divide-y rounded-lg border bg-surface">
      {shown.map((draft) => {
        const { form, request, savedAt } = draft
        const at = localParts(Date.parse(savedAt), zone)
        const recent = Date.parse(now) - Date.parse(savedAt) < DAY_MS
        const what = request ? `${form.title}, ${request.number}` : form.title
        return (
          <li key={keyOf(draft)} className="flex items-center gap-2 pr-2">
            <Link
              href={request ? `/requests/${request.id}/amend` : `/requests/new/${form.slug}`}
              className="flex min-h-12 min-w-0 flex-1 items-center gap-3 rounded-lg py-2 pl-4 hover:text-accent-text focus-visible:-outline-offset-2"
            >
              <PencilLine aria-hidden className="size-4 shrink-0 text-accent-text" />
              <span className="min-w-0">
                <span className="font-medium">Continue: {what}</span>
                <span className="tabular text-ink-soft">
                  , saved {recent ? at.clock : `${at.weekday.slice(0, 3)} ${at.date}`}
                </span>
              </span>
            </Link>
            <button
              type="button"
              aria-label={`Discard the draft of ${what}`}
              onClick={() => void discard(draft)}
              className="inline-flex size-11 shrink-0 items-center justify-center rounded-md text-ink-soft hover:bg-hover md:size-8"
            >
              <X aria-hidden className="size-4" />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
