import { beforeEach, expect, test } from 'vitest'
import { createLive } from './createLive'
import type { LiveMessage } from './LiveMessage'

type Handler = (event: { data?: unknown }) => void

let sources: { say: (event: string, data?: string) => void; closed: boolean }[]
let timers: { run: () => void; ms: number }[]
let seen: boolean
let state: 'yes' | 'signedOut' | 'away'
let turn: () => void
let told: LiveMessage[]

function page() {
  return createLive({
    open: () => {
      const handlers = new Map<string, Handler[]>()
      const source = {
        closed: false,
        say: (event: string, data = '{}') => handlers.get(event)?.forEach((handler) => handler({ data })),
      }
      sources.push(source)
      return {
        addEventListener: (event, handler) =>
          void handlers.set(event, [...(handlers.get(event) ?? []), handler]),
        close: () => {
          source.closed = true
        },
      }
    },
    visible: () => seen,
    reach: () => Promise.resolve(state),
    onVisibility: (listener) => {
      turn = listener
      return () => undefined
    },
    set: (run, ms) => {
      const timer = { run, ms }
      timers.push(timer)
      return timer
    },
    clear: (handle) => {
      timers = timers.filter((timer) => timer !== handle)
    },
  })
}
const pass = async (ms: number) => {
  const due = timers.filter((timer) => timer.ms === ms)
  timers = timers.filter((timer) => timer.ms !== ms)
  due.forEach(({ run }) => run())
  await Promise.resolve()
}

beforeEach(() => {
  sources = []
  timers = []
  seen = true
  state = 'yes'
  told = []
})

test('all that listen share one stream, which ends with the last of them', () => {
  const live = page()
  const first = live.listen((message) => told.push(message))
  const second = live.listen((message) => told.push(message))
  expect(sources).toHaveLength(1)
  sources[0]!.say('inbox')
  expect(told).toEqual([{ kind: 'inbox' }, { kind: 'inbox' }])
  first()
  expect(sources[0]!.closed).toBe(false)
  second()
  expect(sources[0]!.closed).toBe(true)
  expect(timers).toEqual([])
})

test('without a stream one looks again every 30 seconds, and once more when it is back', async () => {
  const live = page()
  live.listen((message) => told.push(message))
  sources[0]!.say('hello')
  told = []
  expect(live.isCut()).toBe(false)
  sources[0]!.say('error')
  expect(live.isCut()).toBe(true)
  expect(sources[0]!.closed).toBe(true)
  await pass(30_000)
  expect(told).toEqual([{ kind: 'refresh' }])
  sources[1]!.say('error')
  await pass(30_000)
  expect(told).toHaveLength(2)
  sources[2]!.say('hello')
  expect(live.isCut()).toBe(false)
  expect(told).toHaveLength(3)
  await pass(30_000)
  expect(told).toHaveLength(3)
})

test('a hidden tab holds no stream, and looks again when it is seen', () => {
  page().listen((message) => told.push(message))
  sources[0]!.say('hello')
  told = []
  seen = false
  turn()
  expect(sources[0]!.closed).toBe(true)
  seen = true
  turn()
  expect(sources).toHaveLength(2)
  sources[1]!.say('hello')
  expect(told).toEqual([{ kind: 'refresh' }])
})

test('what moved between the drawing of a page and its stream is not missed', () => {
  page().listen((message) => told.push(message))
  sources[0]!.say('hello')
  expect(told).toEqual([{ kind: 'refresh' }])
  sources[0]!.say('hello')
  expect(told).toHaveLength(1)
})

test('a line on which nothing has been heard for a minute counts as cut', async () => {
  page().listen((message) => told.push(message))
  sources[0]!.say('hello')
  sources[0]!.say('beat')
  expect(timers.filter(({ ms }) => ms === 60_000)).toHaveLength(1)
  await pass(60_000)
  expect(sources[0]!.closed).toBe(true)
})

test('who was signed out is not sent away from what they typed', async () => {
  page().listen((message) => told.push(message))
  sources[0]!.say('hello')
  told = []
  state = 'signedOut'
  sources[0]!.say('end', '{"reason":"session"}')
  await pass(30_000)
  expect(told).toEqual([])
  expect(sources).toHaveLength(1)
  state = 'yes'
  turn()
  sources[1]!.say('hello')
  expect(told).toEqual([{ kind: 'refresh' }])
})

test('while the server is away nothing is drawn again, and one keeps asking', async () => {
  page().listen((message) => told.push(message))
  sources[0]!.say('hello')
  told = []
  state = 'away'
  sources[0]!.say('error')
  await pass(30_000)
  await pass(30_000)
  expect(told).toEqual([])
  expect(sources).toHaveLength(1)
  state = 'yes'
  await pass(30_000)
  expect(told).toEqual([{ kind: 'refresh' }])
  expect(sources).toHaveLength(2)
})
