import { describe, expect, it } from 'vitest'
import type { CurrentStep, RequestDetails } from '@/src/operations/requests/describeRequest'
import { stepToActOn } from './stepToActOn'

const step = (id: string, ...people: string[]): CurrentStep => ({
  id,
  nodeId: id,
  type: 'approval',
  label: id,
  since: '2026-01-05T09:00:00.000Z',
  dueAt: null,
  candidates: people.map((person) => ({ id: person, name: person })),
  approvals: 0,
  minApprovals: 1,
  understaffed: false,
})
const decided = (at: string, by: string): RequestDetails['approvals'][number] => ({
  step: at,
  nodeId: at,
  round: 1,
  approver: { id: by, name: by },
  action: 'approved',
  comments: null,
  timestamp: '2026-01-05T10:00:00.000Z',
  void: false,
})

describe('stepToActOn', () => {
  it('is the step that asks the reader, not another that is open beside it', () => {
    const steps = [step('legal', 'lena'), step('head', 'hana')]
    expect(stepToActOn('hana', steps, [])).toEqual({ step: steps[1], more: 0 })
  })

  it('counts the further steps that ask the same reader', () => {
    expect(stepToActOn('hana', [step('legal', 'hana'), step('head', 'hana')], []).more).toBe(1)
  })

  it('passes by a step that the reader has decided while others still have to', () => {
    const steps = [step('legal', 'hana', 'lena'), step('head', 'hana')]
    expect(stepToActOn('hana', steps, [decided('legal', 'hana')]).step?.id).toBe('head')
  })

  it('is the only step there is for a reader whose right comes otherwise', () => {
    expect(stepToActOn('admin', [step('legal', 'lena')], []).step?.id).toBe('legal')
  })

  it('is not guessed for such a reader when several are open', () => {
    expect(stepToActOn('admin', [step('legal', 'lena'), step('head', 'hana')], []).step).toBeUndefined()
  })
})
