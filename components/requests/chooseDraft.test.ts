import { expect, test } from 'vitest'
import { chooseDraft } from './chooseDraft'
import type { Draft } from './draftStore'

const draft = (reason: string, over: Partial<Draft> = {}): Draft => ({
  savedAt: 1000,
  answers: { reason },
  labels: {},
  priority: 'medium',
  requestedFor: null,
  idempotencyKey: 'k',
  rev: 7,
  synced: true,
  ...over,
})
const found = { local: null, server: null, reached: true, preset: false }

test('what another device saved is what one goes on with', () => {
  expect(chooseDraft({ ...found, server: draft('there') })).toMatchObject({
    restored: { answers: { reason: 'there' } },
    rev: 7,
    unsaved: false,
    other: null,
  })
})

test('what was sent or thrown away elsewhere does not come back from this browser', () => {
  expect(chooseDraft({ ...found, local: draft('sent', { synced: true }) }).restored).toBeNull()
})

test('words that never reached the server are gone on with, and saved then', () => {
  const local = draft('offline', { synced: false, rev: 0 })
  expect(chooseDraft({ ...found, local })).toMatchObject({ restored: local, rev: 0, unsaved: true })
  const later = draft('more', { synced: false, rev: 7 })
  expect(chooseDraft({ ...found, local: later, server: draft('less') })).toMatchObject({
    restored: later,
    rev: 7,
    unsaved: true,
    other: null,
  })
})

test('two different texts are never merged or dropped: the newer stands there, the other is offered', () => {
  const local = draft('mine', { synced: false, rev: 3, savedAt: 2000 })
  const server = draft('theirs')
  expect(chooseDraft({ ...found, local, server })).toEqual({
    restored: local,
    rev: 7,
    unsaved: true,
    other: server,
  })
  const older = { ...local, savedAt: 500 }
  expect(chooseDraft({ ...found, local: older, server })).toMatchObject({ restored: server, other: older })
})

test('the same words twice are no choice', () => {
  const local = draft('same', { synced: false, rev: 3 })
  expect(chooseDraft({ ...found, local, server: draft('same') })).toMatchObject({ other: null, rev: 7 })
})

test('a server that cannot be reached loses nothing of what this browser has', () => {
  const local = draft('here', { synced: true })
  expect(chooseDraft({ ...found, local, reached: false })).toMatchObject({ restored: local, rev: 7 })
})

test('answers that a link brings do not replace a draft unasked', () => {
  const server = draft('begun')
  expect(chooseDraft({ ...found, server, preset: true })).toEqual({
    restored: null,
    rev: 7,
    unsaved: false,
    other: server,
  })
  expect(chooseDraft({ ...found, preset: true }).other).toBeNull()
})
