'use client'
import { Label } from '@/components/ui/Label'
import { Textarea } from '@/components/ui/Textarea'

type Props = {
  id: string
  label?: string
  optional?: boolean
  value: string
  onChange: (value: string) => void
}

/** Room for a few words that go along with what one does. */
export function RemarkField({ id, label = 'Comment', optional = true, value, onChange }: Props) {
  return (
    <div className="space-y-1.5">
      <Label htmlFor={id} optional={optional}>
        {label}
      </Label>
      <Textarea id={id} value={value} maxLength={4000} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
