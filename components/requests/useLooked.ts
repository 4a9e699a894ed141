'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import { portalCounts } from '@/components/portal/counts/portalCounts'
import { useThrottle } from '@/components/portal/live/useThrottle'
import { sendCommand } from '@/components/portal/sendCommand'
import type { QueueItem, QueueKind } from './QueueItem'

const EVERY_MS = 2000

/**
 * Which lines came since one last looked, for as long as this visit lasts; and says that they are looked at.
 * `lookedAt` is the last visit's end; on the first, null, only what comes while it lasts is news.
 */
export function useLooked(
  kind: QueueKind,
  items: readonly QueueItem[],
  lookedAt: string | null,
): (item: QueueItem) => boolean {
  const [since] = useState(
    () =>
      lookedAt ??
      items
        .map(({ cameAt }) => cameAt)
        .sort()
        .at(-1) ??
      '',
  )
  const look = useThrottle(() => {
    void sendCommand('/api/portal/looked', { body: { kind } }).then((answer) => {
      if (answer.ok) portalCounts.looked(kind === 'approval' ? 'queue' : 'fulfilment')
    })
  }, EVERY_MS)
  const shown = items.map(({ step }) => step.id).join()
  const onShown = useEffectEvent(() => {
    if (document.visibilityState === 'visible') look()
  })
  useEffect(() => onShown(), [shown])
  return (item) => item.cameAt > since
}
