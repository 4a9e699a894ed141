'use client'
import { useId, useState } from 'react'
import { Notice } from '@/components/portal/Notice'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { Label } from '@/components/ui/Label'
import { RelationPicker } from '@/components/forms/answers/RelationPicker'
import type { RelationChoice } from '@/components/forms/answers/readChoices'

type Props = {
  subject: string
  busy?: boolean
  problem?: string
  onClose: () => void
  onConfirm: (to: RelationChoice) => void
}

/** Hands a step to a colleague. */
export function ReassignDialog({ subject, busy, problem, onClose, onConfirm }: Props) {
  const id = useId()
  const [to, setTo] = useState<RelationChoice | null>(null)
  const [tried, setTried] = useState(false)
  const missing = tried && to === null
  const confirm = () => {
    setTried(true)
    if (to) onConfirm(to)
    else document.getElementById(id)?.focus()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      title={`Reassign ${subject}`}
      footer={
        <>
          <Button onClick={onClose}>Back</Button>
          <Button variant="primary" busy={busy} onClick={confirm}>
            Reassign
          </Button>
        </>
      }
    >
      <div className="min-h-64 space-y-3">
        {problem && <Notice tone="error">{problem}</Notice>}
        <div className="space-y-1.5">
          <Label htmlFor={id}>Who takes it</Label>
          <RelationPicker
            id={id}
            collection="employees"
            chosen={to}
            onChoose={setTo}
            aria-invalid={missing || undefined}
            aria-describedby={missing ? `${id}-fault` : undefined}
          />
          {missing && (
            <p id={`${id}-fault`} role="alert" className="text-sm text-red">
              Choose who takes it.
            </p>
          )}
        </div>
      </div>
    </Dialog>
  )
}
