'use client'
import { useEffect, useSyncExternalStore } from 'react'
import { useLive } from '../live/useLive'
import { useThrottle } from '../live/useThrottle'
import { sendCommand } from '../sendCommand'
import type { PortalCounts } from './createCounts'
import { portalCounts } from './portalCounts'

const EVERY_MS = 1500

/** What the server counted when it drew the page, kept true while the page stays open. */
export function usePortalCounts(counted: PortalCounts): PortalCounts {
  const { queue, fulfilment, newQueue, newFulfilment } = counted
  useEffect(
    () => portalCounts.set({ queue, fulfilment, newQueue, newFulfilment }),
    [queue, fulfilment, newQueue, newFulfilment],
  )
  const ask = useThrottle(() => {
    void sendCommand('/api/portal/counts', { method: 'GET' }).then((answer) => {
      if (!answer.ok || typeof answer.body !== 'object' || answer.body === null) return
      const body = answer.body as Record<string, unknown>
      portalCounts.set({
        queue: Number(body.approvals),
        fulfilment: Number(body.fulfilments),
        newQueue: Number(body.newApprovals),
        newFulfilment: Number(body.newFulfilments),
      })
    })
  }, EVERY_MS)
  useLive((message) => {
    if (message.kind === 'refresh' || (message.kind === 'subject' && message.steps.length > 0)) ask()
  })
  return useSyncExternalStore(portalCounts.subscribe, portalCounts.get, () => null) ?? counted
}
