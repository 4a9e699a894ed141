'use client'
import { useId, useState } from 'react'
import { Notice } from '@/components/portal/Notice'
import { AlertDialog } from '@/components/ui/AlertDialog'
import { Label } from '@/components/ui/Label'
import { Textarea } from '@/components/ui/Textarea'

type Props = {
  number: string
  toLabel: string
  busy: boolean
  problem?: string
  onClose: () => void
  onConfirm: (comments: string) => void
}

/** Takes back what somebody is asked to approve. */
export function WithdrawDialog({ number, toLabel, busy, problem, onClose, onConfirm }: Props) {
  const id = useId()
  const [comments, setComments] = useState('')
  return (
    <AlertDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={`Take back ${toLabel} for ${number}?`}
      description="Whoever was asked to approve it loses it from their list. You can ask again."
      confirm="Take back"
      cancel="Leave it"
      busy={busy}
      onConfirm={() => onConfirm(comments.trim())}
    >
      <div className="space-y-3">
        {problem && <Notice tone="error">{problem}</Notice>}
        <div className="space-y-1.5">
          <Label htmlFor={id} optional>
            Reason
          </Label>
          <Textarea
            id={id}
            value={comments}
            maxLength={4000}
            onChange={(event) => setComments(event.target.value)}
          />
        </div>
      </div>
    </AlertDialog>
  )
}
