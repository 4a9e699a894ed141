'use client'
import { useCallback, useState } from 'react'
import { toast } from '@/components/ui/toast'
import { useLive } from '@/components/portal/live/useLive'
import { useThrottle } from '@/components/portal/live/useThrottle'
import { sendCommand } from '@/components/portal/sendCommand'
import { readNotifications, type NotificationPage } from './readNotifications'

/** How often the number at the bell is asked for at most while messages come. */
const EVERY_MS = 1500

type State = {
  status: 'idle' | 'loading' | 'ready' | 'failed'
  page: NotificationPage | null
  problem?: string
}

/** One's own messages: the number at once, the list when it is opened. */
export function useNotifications(initial: number) {
  const [unread, setUnread] = useState(initial)
  const [state, setState] = useState<State>({ status: 'idle', page: null })

  const load = useCallback(async () => {
    setState((now) => ({ ...now, status: now.page ? 'ready' : 'loading' }))
    const answer = await sendCommand('/api/notifications/mine', { method: 'GET' })
    const page = answer.ok ? readNotifications(answer.body) : null
    if (!page) {
      setState({
        status: 'failed',
        page: null,
        problem: answer.ok ? undefined : answer.errors[0]?.message,
      })
      return
    }
    setState({ status: 'ready', page })
    setUnread(page.unread)
  }, [])

  const ask = useThrottle(() => {
    void sendCommand('/api/notifications/unread', { method: 'GET' }).then((answer) => {
      if (answer.ok) setUnread(Number((answer.body as { count?: unknown } | undefined)?.count ?? 0))
    })
  }, EVERY_MS)
  useLive(({ kind }) => {
    if (kind !== 'subject') ask()
  })

  /** The page may be left for the link at the same moment, so the request outlives it. */
  const read = useCallback((id: string) => {
    setState((now) => ({ ...now, page: now.page && marked(now.page, (doc) => doc.id === id) }))
    setUnread((now) => Math.max(0, now - 1))
    void sendCommand(`/api/notifications/${id}/read`, { keepalive: true })
  }, [])

  const readAll = useCallback(async () => {
    const until = state.page?.docs[0]?.at
    const answer = await sendCommand('/api/notifications/read-all', {
      body: until ? { until: latest(until) } : {},
    })
    if (!answer.ok) {
      toast.error('Your messages are still unread.', { description: answer.errors[0]?.message })
      return
    }
    await load()
  }, [load, state.page])

  return { unread, ...state, load, read, readAll }
}

/** Instants are stored finer than they are shown: the message itself counts as not after its own time. */
function latest(at: string): string {
  return new Date(Date.parse(at) + 1).toISOString()
}

function marked(page: NotificationPage, which: (doc: NotificationPage['docs'][number]) => boolean) {
  return {
    ...page,
    docs: page.docs.map((doc) => (which(doc) ? { ...doc, readAt: doc.readAt ?? page.now } : doc)),
  }
}
