import { handleEndpoints } from 'payload'
import { testPayload } from './testPayload'

export type LiveMessage = { event: string; data: Record<string, unknown>; at: number }
export type LiveWatch = {
  messages: LiveMessage[]
  /** The first message that fits, also one that is there already; fails after `ms`. */
  until: (fits: (message: LiveMessage) => boolean, ms?: number) => Promise<LiveMessage>
  /** Resolves when the server has ended the stream. */
  ended: Promise<void>
  stop: () => Promise<void>
}

/** A page of the holder of this token that stays open: what its event stream says, with when it came. */
export async function watchLive(token: string): Promise<LiveWatch> {
  const payload = await testPayload()
  const leaving = new AbortController()
  const request = new Request('http://steward.test/api/portal/events', {
    headers: { host: 'steward.test', accept: 'text/event-stream', authorization: `JWT ${token}` },
    signal: leaving.signal,
  })
  const response = await handleEndpoints({ config: payload.config, request })
  if (response.status !== 200 || !response.body)
    throw new Error(`The stream was answered ${response.status}: ${await response.text()}`)
  const messages: LiveMessage[] = []
  const waiting = new Set<() => void>()
  const reader = response.body.getReader()
  const ended = (async () => {
    const text = new TextDecoder()
    let rest = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      rest += text.decode(value, { stream: true })
      const blocks = rest.split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const [, event, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? []
        if (event && data)
          messages.push({
            event,
            data: JSON.parse(data) as Record<string, unknown>,
            at: performance.now(),
          })
      }
      waiting.forEach((look) => look())
    }
  })()
  return {
    messages,
    until: (fits, ms = 5000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`Nothing of the kind came within ${ms} ms, but ${JSON.stringify(messages)}`))
        }, ms)
        const look = () => {
          const found = messages.find(fits)
          if (!found) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    ended,
    stop: async () => {
      leaving.abort()
      await reader.cancel()
    },
  }
}
