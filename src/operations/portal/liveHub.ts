import { createLocalReq, type Payload } from 'payload'
import { env } from '@/src/platform/env'
import { exitTasks } from '@/src/platform/exitTasks'
import { listenTo } from '@/src/platform/live/listenTo'
import type { LiveStream } from './LiveStream'
import { liveTopics } from './liveTopics'

/** The channel of the database on which triggers say `topic:id`. */
const CHANNEL = 'steward_live'
/** What is said at almost the same moment, as by one command, is looked up at once. */
const GATHER_MS = 20
const BEAT_MS = 25_000
/** Sessions also run out by the clock, about which no trigger says anything. */
const CHECK_EVERY_BEATS = 4
const MOST_PER_PERSON = 8

type Hub = { add: (stream: LiveStream) => void; remove: (stream: LiveStream) => void }

const KEY = Symbol.for('steward.live-hub')

/**
 * The streams of this process and the one connection that hears what changed, opened with the first stream. Kept on
 * the process, because Next's bundle loads more than one copy of a module.
 */
export function liveHub(payload: Payload): Hub {
  const home = globalThis as { [KEY]?: Hub }
  home[KEY] ??= makeHub(payload)
  return home[KEY]
}

function makeHub(payload: Payload): Hub {
  const streams = new Map<string, Set<LiveStream>>()
  const all = () => [...streams.values()].flatMap((own) => [...own])
  let gathered = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let beats = 0

  const remove = (stream: LiveStream) => {
    const own = streams.get(stream.person)
    if (own?.delete(stream) && own.size === 0) streams.delete(stream.person)
  }
  const end = (stream: LiveStream, reason: Parameters<LiveStream['close']>[0]) => {
    remove(stream)
    stream.close(reason)
  }
  const say = (stream: LiveStream, event: string, data: Record<string, unknown>) => {
    if (!stream.send(event, data)) end(stream, 'slow')
  }
  const refreshAll = () => all().forEach((stream) => say(stream, 'refresh', {}))
  const judge = async (stream: LiveStream) => {
    // A database that is away says nothing about the session: the next check asks again.
    const valid = await stream.check().catch(() => true)
    if (!valid) end(stream, 'session')
  }

  const settle = async (notices: ReadonlySet<string>) => {
    const byTopic = new Map<string, string[]>()
    for (const notice of notices) {
      const [topic = '', id = ''] = notice.split(/:(.*)/s)
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), id])
    }
    for (const person of byTopic.get('session') ?? []) streams.get(person)?.forEach((own) => void judge(own))
    if (byTopic.has('refresh')) refreshAll()
    const looking = [...streams.keys()]
    if (looking.length === 0) return
    const req = await createLocalReq({ context: { system: true } }, payload)
    for (const [topic, ids] of byTopic) {
      for (const resolve of liveTopics.get(topic) ?? []) {
        for (const { to, event, data } of await resolve(req, ids, looking)) {
          streams.get(to)?.forEach((stream) => say(stream, event, data))
        }
      }
    }
  }
  const gather = (notice: string) => {
    if (streams.size === 0) return
    gathered.add(notice)
    timer ??= setTimeout(() => {
      const now = gathered
      gathered = new Set()
      timer = undefined
      settle(now).catch((error: unknown) => {
        payload.logger.warn({ err: error, msg: 'Who is concerned by a change could not be looked up' })
        // Nobody knows whom it concerned: everyone looks for themselves.
        refreshAll()
      })
    }, GATHER_MS)
  }

  const stop = listenTo(env().DATABASE_URL, CHANNEL, {
    onNotice: gather,
    onBack: () => {
      refreshAll()
      all().forEach((stream) => void judge(stream))
    },
    warn: (message) => payload.logger.warn(message),
  })
  const beat = setInterval(() => {
    beats += 1
    for (const stream of all()) {
      say(stream, 'beat', {})
      if (beats % CHECK_EVERY_BEATS === 0) void judge(stream)
    }
  }, BEAT_MS)
  beat.unref()
  exitTasks().add(async () => {
    clearInterval(beat)
    clearTimeout(timer)
    all().forEach((stream) => end(stream, 'restart'))
    await stop()
  })

  return {
    add: (stream) => {
      const own = streams.get(stream.person) ?? new Set<LiveStream>()
      streams.set(stream.person, own.add(stream))
      // The newest counts: the oldest may well be a line that is cut and that nobody has noticed yet.
      const [oldest] = own
      if (own.size > MOST_PER_PERSON && oldest) end(oldest, 'crowded')
    },
    remove,
  }
}
