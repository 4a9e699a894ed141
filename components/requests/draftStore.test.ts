import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { draftStore, type Draft } from './draftStore'

const fields: FormField[] = [
  { name: 'reason', label: 'Reason', type: 'text' },
  { name: 'plan', label: 'Plan', type: 'file' },
]
const now = Date.parse('2026-03-11T10:00:00Z')
const draft = (over: Partial<Draft> = {}): Draft => ({
  savedAt: now,
  answers: { reason: 'x', plan: 'f1' },
  labels: {},
  priority: 'medium',
  requestedFor: null,
  idempotencyKey: 'k',
  rev: 0,
  synced: false,
  ...over,
})
const rows = new Map<string, string>()

beforeEach(() => {
  rows.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => rows.set(key, value),
    removeItem: (key: string) => rows.delete(key),
  })
})

describe('a draft', () => {
  it('comes back as it was, with its idempotency key', () => {
    draftStore.write('a', draft())
    expect(draftStore.read('a', fields, now)).toEqual(draft())
  })
  it('belongs to one person and one form', () => {
    expect(draftStore.key('erin', 'laptop-form')).not.toBe(draftStore.key('mona', 'laptop-form'))
    expect(draftStore.key('erin', 'laptop-form', 'r1')).not.toBe(draftStore.key('erin', 'laptop-form'))
  })
  it('loses answers to questions that the form no longer asks', () => {
    draftStore.write('a', draft({ answers: { reason: 'x', gone: 1 } }))
    expect(draftStore.read('a', fields, now)?.answers).toEqual({ reason: 'x' })
  })
  it('loses its files after a day, when the server has swept them', () => {
    draftStore.write('a', draft({ savedAt: now - 25 * 3_600_000 }))
    expect(draftStore.read('a', fields, now)?.answers).toEqual({ reason: 'x' })
  })
  it('is forgotten after a month', () => {
    draftStore.write('a', draft({ savedAt: now - 31 * 86_400_000 }))
    expect(draftStore.read('a', fields, now)).toBeNull()
  })
  it('that is damaged is no draft', () => {
    const damaged: Record<string, unknown>[] = [
      { answers: 3 },
      { labels: { f1: 7 } },
      { priority: null },
      { requestedFor: { id: 'p1' } },
      { idempotencyKey: '' },
      { savedAt: 'today' },
    ]
    const raws = damaged.map((part) => JSON.stringify({ ...draft(), ...part }))
    for (const raw of ['{', 'null', '[]', '{"answers":3}', ...raws]) {
      rows.set('a', raw)
      expect(draftStore.read('a', fields, now), raw).toBeNull()
    }
  })
  it('does not break the form when storage is full or forbidden', () => {
    const refuse = () => {
      throw new Error('QuotaExceededError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
    expect(draftStore.write('a', draft())).toBe(false)
    expect(draftStore.read('a', fields, now)).toBeNull()
    expect(() => draftStore.remove('a')).not.toThrow()
  })
})
