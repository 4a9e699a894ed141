'use client'
import { useId, useState } from 'react'
import { Notice } from '@/components/portal/Notice'
import { AlertDialog } from '@/components/ui/AlertDialog'
import { Label } from '@/components/ui/Label'
import { Textarea } from '@/components/ui/Textarea'

type Props = {
  subject: string
  busy?: boolean
  problem?: string
  onClose: () => void
  onConfirm: (reason: string) => void
}

/** Cancelling ends a request for good. Whether a reason is required depends on who asks; the server says. */
export function CancelDialog({ subject, busy, problem, onClose, onConfirm }: Props) {
  const id = useId()
  const [reason, setReason] = useState('')
  return (
    <AlertDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={`Cancel ${subject}?`}
      description="Everyone who has it on their list loses it. It cannot be reopened; you can ask again."
      confirm="Cancel request"
      cancel="Keep it"
      busy={busy}
      onConfirm={() => onConfirm(reason.trim())}
    >
      <div className="space-y-3">
        {problem && <Notice tone="error">{problem}</Notice>}
        <div className="space-y-1.5">
          <Label htmlFor={id}>Reason</Label>
          <Textarea
            id={id}
            value={reason}
            maxLength={4000}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      </div>
    </AlertDialog>
  )
}
