'use client'
import { useContext } from 'react'
import { Notice } from '@/components/portal/Notice'
import { PortalContext } from '@/components/portal/PortalContext'
import { useCommand } from '@/components/portal/useCommand'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import type { Person } from '../recordShapes'

type Props = { record: { id: string; number: string; rev: number; assignee: Person | null } }

/** Takes a record on oneself with one press. */
export function AssignButton({ record }: Props) {
  const ready = useHydrated()
  const person = useContext(PortalContext)
  const { send, busy, failure } = useCommand()
  if (!person || record.assignee?.id === person.id) return null
  return (
    <>
      <Button
        size="sm"
        className="mt-2"
        busy={busy}
        disabled={!ready}
        onClick={() =>
          void send(`/api/records/${record.id}`, {
            method: 'PATCH',
            body: { rev: record.rev, assignee: person.id },
            done: `${record.number} is yours to do.`,
          })
        }
      >
        Assign to me
      </Button>
      {failure && (
        <Notice tone="warning" className="mt-2">
          {failure.message}
        </Notice>
      )}
    </>
  )
}
