'use client'
import { useId, useState } from 'react'
import { Notice } from '@/components/portal/Notice'
import { RemarkField } from '@/components/portal/RemarkField'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Label } from '@/components/ui/Label'
import { Select } from '@/components/ui/Select'
import type { ShownHandout } from './ShownHandout'

type Props = {
  subject: string
  /** On requests that hand something out: what is kept for it, and what else is free. */
  handout?: ShownHandout | null
  busy?: boolean
  problem?: string
  onClose: () => void
  /** `item` is the id of what is handed over instead of what was kept. */
  onConfirm: (comments: string, item?: string) => void
}

/** The last word on a delivery, with room for what the requester should know. */
export function FulfilDialog({ subject, handout, busy, problem, onClose, onConfirm }: Props) {
  const id = useId()
  const [comments, setComments] = useState('')
  const kept = handout?.item?.id ?? ''
  const [item, setItem] = useState(kept)
  const choices = handout ? [...(handout.item ? [handout.item] : []), ...handout.choices] : []
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={`Is ${subject} delivered?`}
      footer={
        <>
          <Button onClick={onClose}>Back</Button>
          <Button
            variant="primary"
            busy={busy}
            onClick={() => onConfirm(comments.trim(), item !== '' && item !== kept ? item : undefined)}
          >
            Mark fulfilled
          </Button>
        </>
      }
    >
      <div className="space-y-3">
        {problem && <Notice tone="error">{problem}</Notice>}
        {handout && choices.length === 0 && (
          <Notice tone="warning">
            Nothing is free yet
            {handout.waiting ? `; this request is number ${handout.waiting.place} in the queue` : ''}. It gets
            the next one that comes back.
          </Notice>
        )}
        {choices.length > 0 && (
          <div className="space-y-1.5">
            <Label htmlFor={`${id}-item`}>What is handed over</Label>
            <Select
              id={`${id}-item`}
              options={[
                ...(kept ? [] : [{ value: '', label: 'The first that is free' }]),
                ...choices.map((choice) => ({
                  value: choice.id,
                  label: choice.id === kept ? `${choice.label} (kept for this request)` : choice.label,
                })),
              ]}
              value={item}
              onChange={(event) => setItem(event.target.value)}
            />
          </div>
        )}
        <RemarkField id={id} value={comments} onChange={setComments} />
      </div>
    </Dialog>
  )
}
