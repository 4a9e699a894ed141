'use client'
import { Ellipsis } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Notice } from '@/components/portal/Notice'
import { useCommand } from '@/components/portal/useCommand'
import { useHydrated } from '@/components/portal/useHydrated'
import { AlertDialog } from '@/components/ui/AlertDialog'
import { Button } from '@/components/ui/Button'
import { DropdownMenu } from '@/components/ui/DropdownMenu'
import { DropdownMenuItem } from '@/components/ui/DropdownMenuItem'

type Props = {
  record: { id: string; number: string }
  typeSlug: string
  mayDelete: boolean
  /** One may add records of the type. */
  mayCreate: boolean
}

/** What is seldom done with a record: a part of it, its versions, the trash. */
export function TrashActions({ record, typeSlug, mayDelete, mayCreate }: Props) {
  const ready = useHydrated()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const { send, busy, failure, clearFailure } = useCommand()
  const at = `/records/${typeSlug}`

  const trash = async () => {
    const sent = await send(`/api/records/${record.id}`, {
      method: 'DELETE',
      done: `${record.number} is in the trash.`,
    })
    if (!sent.ok) return
    setAsking(false)
    router.push(at)
  }
  return (
    <>
      <DropdownMenu
        trigger={
          <Button variant="ghost" size="icon" aria-label="More actions" disabled={!ready}>
            <Ellipsis aria-hidden className="size-4" />
          </Button>
        }
      >
        <DropdownMenuItem href={`${at}/${record.number}/versions`}>Earlier versions</DropdownMenuItem>
        {mayCreate && (
          <DropdownMenuItem href={`${at}/new?parent=${record.number}`}>Add a part of this</DropdownMenuItem>
        )}
        {mayDelete && (
          <DropdownMenuItem className="text-red" onSelect={() => setAsking(true)}>
            Move to the trash…
          </DropdownMenuItem>
        )}
      </DropdownMenu>
      <AlertDialog
        open={asking}
        onOpenChange={(open) => {
          clearFailure()
          setAsking(open)
        }}
        title={`Move ${record.number} to the trash?`}
        description="It leaves every list. Whoever may delete it can take it out again."
        confirm="Move to the trash"
        tone="danger"
        busy={busy}
        onConfirm={() => void trash()}
      >
        {failure && <Notice tone="error">{failure.message}</Notice>}
      </AlertDialog>
    </>
  )
}
