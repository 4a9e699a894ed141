'use client'
import { useId, useState } from 'react'
import { AlertDialog } from '@/components/ui/AlertDialog'
import { Notice } from './Notice'
import { RemarkField } from './RemarkField'

type Props = {
  title: string
  /** What becomes of those who were asked. */
  description: string
  confirm: string
  cancel: string
  /** False where the server may insist on a reason. */
  optional: boolean
  busy?: boolean
  problem?: string
  onClose: () => void
  onConfirm: (reason: string) => void
}

/** Asks before something that others are asked for is taken from their lists, and why it is. */
export function TakeBackDialog({ optional, busy, problem, onClose, onConfirm, ...words }: Props) {
  const id = useId()
  const [reason, setReason] = useState('')
  return (
    <AlertDialog
      {...words}
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      busy={busy}
      onConfirm={() => onConfirm(reason.trim())}
    >
      <div className="space-y-3">
        {problem && <Notice tone="error">{problem}</Notice>}
        <RemarkField id={id} label="Reason" optional={optional} value={reason} onChange={setReason} />
      </div>
    </AlertDialog>
  )
}
