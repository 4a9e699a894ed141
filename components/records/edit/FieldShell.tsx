import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Label } from '@/components/ui/Label'

type Props = { id: string; label: string; optional?: boolean; fault?: string; children: ReactNode }

/** A label, its control and what is wrong with it; the control points at `{id}-fault`. */
export function FieldShell({ id, label, optional, fault, children }: Props) {
  return (
    <div className="min-w-0 space-y-1.5">
      <Label htmlFor={id} optional={optional}>
        {label}
      </Label>
      {children}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="flex items-start gap-1.5 text-sm text-red">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {fault}
        </p>
      )}
    </div>
  )
}
