'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Notice } from '@/components/portal/Notice'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { useCommand } from '@/components/portal/useCommand'
import { useHydrated } from '@/components/portal/useHydrated'
import { AlertDialog } from '@/components/ui/AlertDialog'
import { Button } from '@/components/ui/Button'
import { cn } from '@/components/ui/cn'
import type { Person } from '../recordShapes'

type Version = { rev: number; at: string; by: Person | null; changed: readonly string[] }

type Props = {
  /** The address of this page. */
  base: string
  record: { id: string; number: string; rev: number }
  /** Newest first. */
  versions: readonly Version[]
  from: number | null
  to: number
  mayRestore: boolean
  now: string
}

/** The versions of a record; one is compared with the newest, or taken back. */
export function VersionList({ base, record, versions, from, to, mayRestore, now }: Props) {
  const ready = useHydrated()
  const router = useRouter()
  const [asking, setAsking] = useState<Version | null>(null)
  const { send, busy, failure, clearFailure } = useCommand()

  const restore = async ({ rev }: Version) => {
    const sent = await send(`/api/records/${record.id}/versions/${rev}/restore`, {
      body: { rev: record.rev },
      done: `${record.number} is as it was in version ${rev}.`,
    })
    if (!sent.ok) return
    setAsking(null)
    router.push(base)
  }
  return (
    <>
      <ol aria-label="Versions" className="divide-y overflow-hidden rounded-b-lg border-t">
        {versions.map((version) => {
          const newest = version.rev === record.rev
          const compared = version.rev === from || version.rev === to
          return (
            <li key={version.rev} className={cn('space-y-1 px-4 py-3 md:px-5', compared && 'bg-accent-soft')}>
              <p>
                <span className="font-medium">Version {version.rev}</span>
                {newest && <span className="text-ink-soft"> (now)</span>}
                <span className="block text-sm text-ink-soft">
                  {version.by?.name ?? 'Steward'}, <RelativeTime at={version.at} now={now} />
                  {version.changed.length > 0 && <>: {version.changed.join(', ')}</>}
                </span>
              </p>
              <p className="flex flex-wrap gap-x-4">
                {version.rev > 1 && (
                  <Link
                    href={`${base}?to=${version.rev}`}
                    className="inline-flex min-h-11 items-center text-sm font-medium text-accent-text underline-offset-4 hover:underline md:min-h-7"
                  >
                    What it changed<span className="sr-only"> (version {version.rev})</span>
                  </Link>
                )}
                {!newest && (
                  <Link
                    href={`${base}?from=${version.rev}&to=${record.rev}`}
                    className="inline-flex min-h-11 items-center text-sm font-medium text-accent-text underline-offset-4 hover:underline md:min-h-7"
                  >
                    Compare with now<span className="sr-only"> (version {version.rev})</span>
                  </Link>
                )}
                {!newest && mayRestore && (
                  <Button
                    size="sm"
                    variant="ghost"
                    className="-ml-3 md:h-7"
                    disabled={!ready}
                    onClick={() => setAsking(version)}
                  >
                    Take back<span className="sr-only"> version {version.rev}</span>
                  </Button>
                )}
              </p>
            </li>
          )
        })}
      </ol>
      <AlertDialog
        open={asking !== null}
        onOpenChange={(open) => {
          clearFailure()
          if (!open) setAsking(null)
        }}
        title={`Take back version ${asking?.rev ?? ''}?`}
        description="Its content becomes the newest version. The state stays as it is, and nothing is lost: what stands there now stays among the versions."
        confirm="Take it back"
        busy={busy}
        onConfirm={() => {
          if (asking) void restore(asking)
        }}
      >
        {failure && <Notice tone="error">{failure.message}</Notice>}
      </AlertDialog>
    </>
  )
}
