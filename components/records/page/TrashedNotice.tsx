'use client'
import { Notice } from '@/components/portal/Notice'
import { useCommand } from '@/components/portal/useCommand'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'

type Props = { record: { id: string; number: string }; mayRestore: boolean }

/** Says that a record lies in the trash, and takes it out. */
export function TrashedNotice({ record, mayRestore }: Props) {
  const ready = useHydrated()
  const { send, busy, failure } = useCommand()
  return (
    <Notice
      tone="warning"
      className="mb-6"
      action={
        mayRestore && (
          <Button
            size="sm"
            busy={busy}
            disabled={!ready}
            onClick={() =>
              void send(`/api/records/${record.id}/restore`, {
                body: {},
                done: `${record.number} is out of the trash.`,
              })
            }
          >
            Take it out
          </Button>
        )
      }
    >
      <p>{record.number} lies in the trash. It can be read, and changed once it is out again.</p>
      {failure && <p className="mt-1 font-medium">{failure.message}</p>}
    </Notice>
  )
}
