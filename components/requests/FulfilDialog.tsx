'use client'
import { useId, useState } from 'react'
import { Notice } from '@/components/portal/Notice'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Label } from '@/components/ui/Label'
import { Textarea } from '@/components/ui/Textarea'

type Props = {
  subject: string
  busy?: boolean
  problem?: string
  onClose: () => void
  onConfirm: (comments: string) => void
}

/** The last word on a delivery, with room for what the requester should know. */
export function FulfilDialog({ subject, busy, problem, onClose, onConfirm }: Props) {
  const id = useId()
  const [comments, setComments] = useState('')
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
          <Button variant="primary" busy={busy} onClick={() => onConfirm(comments.trim())}>
            Mark fulfilled
          </Button>
        </>
      }
    >
      <div className="space-y-3">
        {problem && <Notice tone="error">{problem}</Notice>}
        <div className="space-y-1.5">
          <Label htmlFor={id} optional>
            Comment
          </Label>
          <Textarea
            id={id}
            value={comments}
            maxLength={4000}
            onChange={(event) => setComments(event.target.value)}
          />
        </div>
      </div>
    </Dialog>
  )
}
