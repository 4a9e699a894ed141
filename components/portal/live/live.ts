'use client'
import { sendCommand } from '../sendCommand'
import { createLive } from './createLive'

/** The one stream of this page. */
export const live = createLive({
  open: () => {
    const source = new EventSource('/api/portal/events')
    return {
      addEventListener: (event, listener) =>
        source.addEventListener(event, (given) =>
          listener({ data: given instanceof MessageEvent ? (given.data as unknown) : undefined }),
        ),
      close: () => source.close(),
    }
  },
  reach: async () => {
    const { ok, status } = await sendCommand('/api/portal/counts', { method: 'GET' })
    return ok ? 'yes' : status === 401 ? 'signedOut' : 'away'
  },
  visible: () => document.visibilityState === 'visible',
  onVisibility: (listener) => {
    document.addEventListener('visibilitychange', listener)
    return () => document.removeEventListener('visibilitychange', listener)
  },
  set: (run, ms) => setTimeout(run, ms),
  clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
})
