import type { LiveMessage } from './LiveMessage'
import { readLive } from './readLive'

type Listener = (message: LiveMessage) => void
type Source = {
  addEventListener: (event: string, listener: (event: { data?: unknown }) => void) => void
  close: () => void
}

/** What of the browser it needs, so that a test can stand in for it. */
export type LiveSurroundings = {
  open: () => Source
  visible: () => boolean
  /** Whether the server answers, and to somebody who is signed in. */
  reach: () => Promise<'yes' | 'signedOut' | 'away'>
  onVisibility: (listener: () => void) => () => void
  set: (run: () => void, ms: number) => unknown
  clear: (handle: unknown) => void
}

const EVENTS = ['subject', 'inbox', 'refresh'] as const
/** The server says something every 25 seconds; a line that is silent for longer is cut. */
const SILENT_MS = 60_000
const POLL_MS = 30_000

/**
 * One stream for all of a page, open while somebody listens and the tab is seen. Where there is none, everybody is
 * told to look again every 30 seconds; when it is there again, once.
 */
export function createLive({ open, visible, reach, onVisibility, set, clear }: LiveSurroundings) {
  const listeners = new Set<Listener>()
  let source: Source | undefined
  let silence: unknown
  let poll: unknown
  let forget: (() => void) | undefined
  // Also between the drawing of the page and its first stream.
  let missed = true
  let cut = false
  const watchers = new Set<() => void>()

  const tell = (message: LiveMessage) => [...listeners].forEach((listener) => listener(message))
  const setCut = (now: boolean) => {
    if (cut === now) return
    cut = now
    watchers.forEach((watcher) => watcher())
  }
  const close = () => {
    source?.close()
    source = undefined
    clear(silence)
    clear(poll)
  }
  const lost = () => {
    close()
    missed = true
    setCut(true)
    poll = set(() => void look(), POLL_MS)
  }
  const look = async () => {
    const state = await reach()
    if (source || !visible() || listeners.size === 0) return
    // Drawing the page again would send whoever was signed out, or is cut off, away from what they have typed.
    if (state === 'away') lost()
    if (state !== 'yes') return
    tell({ kind: 'refresh' })
    // The way to find out that the stream is there again is to try.
    connect()
  }
  const connect = () => {
    close()
    const own = open()
    source = own
    const alive = () => {
      clear(silence)
      silence = set(lost, SILENT_MS)
    }
    alive()
    own.addEventListener('hello', () => {
      alive()
      setCut(false)
      if (missed) tell({ kind: 'refresh' })
      missed = false
    })
    own.addEventListener('beat', alive)
    for (const event of EVENTS) {
      own.addEventListener(event, ({ data }) => {
        alive()
        const message = readLive(event, String(data))
        if (message) tell(message)
      })
    }
    own.addEventListener('end', () => {
      if (source === own) lost()
    })
    own.addEventListener('error', () => {
      if (source === own) lost()
    })
  }
  const follow = () => {
    if (!visible()) {
      missed = true
      close()
    } else if (!source) connect()
  }

  return {
    /** Whether the line is cut, so that what is shown may be old. */
    isCut: () => cut,
    onCut: (watcher: () => void): (() => void) => {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    /** Answers how to stop listening. */
    listen: (listener: Listener): (() => void) => {
      listeners.add(listener)
      if (listeners.size === 1) {
        forget = onVisibility(follow)
        follow()
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        forget?.()
        close()
      }
    },
  }
}
