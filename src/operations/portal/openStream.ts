import type { PayloadRequest } from 'payload'
import { liveHub } from './liveHub'
import type { LiveStream } from './LiveStream'

/** So many events may wait for a reader before the line counts as dead. */
const MOST_WAITING = 200

/**
 * Server-sent events for one signed-in person, until they go, their session ends or the server does. Each says that
 * something moved and which: `hello`, `beat`, `subject` { id, steps }, `inbox`, `refresh`, and `end` { reason }.
 */
export function openStream(req: PayloadRequest, person: string): ReadableStream<Uint8Array> {
  const { payload } = req
  const hub = liveHub(payload)
  const headers = new Headers(req.headers)
  const text = new TextEncoder()
  let stream: LiveStream | undefined
  const leave = () => {
    if (stream) hub.remove(stream)
    stream = undefined
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (event: string, data: Record<string, unknown>) =>
          controller.enqueue(text.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`))
        const own: LiveStream = {
          person,
          send: (event, data) => {
            if ((controller.desiredSize ?? 0) < 1 - MOST_WAITING) return false
            write(event, data)
            return true
          },
          close: (reason) => {
            stream = undefined
            write('end', { reason })
            controller.close()
          },
          check: async () => {
            const { user } = await payload.auth({ headers, canSetHeaders: false })
            return user !== null && String(user.id) === person
          },
        }
        stream = own
        controller.enqueue(text.encode('retry: 3000\n\n'))
        write('hello', {})
        hub.add(own)
        req.signal?.addEventListener('abort', leave, { once: true })
      },
      cancel: leave,
    },
    { highWaterMark: 1 },
  )
}
