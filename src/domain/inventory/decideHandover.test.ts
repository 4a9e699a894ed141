import { describe, expect, test } from 'vitest'
import { decideHandover, type HandoverStep } from './decideHandover'
import type { Handover } from './Handover'
import { ITEM_STATUSES } from './itemStatuses'
import { NO_HANDOVER } from './noHandover'

const AT = '2026-11-21T10:00:00.000Z'
const given: Handover = { ...NO_HANDOVER, handedOverAt: AT, handedOverBy: 'frank' }
const received: Handover = { ...given, receivedAt: AT }
const announced: Handover = {
  ...received,
  returnAnnouncedAt: AT,
  returnReason: 'New job',
  returnProblem: false,
}
const steps = {
  hand_over: { step: 'hand_over', by: 'frank', at: AT },
  receive: { step: 'receive', at: AT },
  announce: { step: 'announce', at: AT, reason: 'New job', problem: false },
  withdraw: { step: 'withdraw' },
} satisfies Record<string, HandoverStep>

/** Every stage with every step: what comes of it, or the code of the refusal. */
const TABLE: [string, Handover, Record<keyof typeof steps, Handover | string>][] = [
  [
    'reserved',
    NO_HANDOVER,
    {
      hand_over: given,
      receive: 'not_handed_over',
      announce: 'not_handed_over',
      withdraw: 'not_handed_over',
    },
  ],
  [
    'given',
    given,
    {
      hand_over: 'already_handed_over',
      receive: received,
      announce: { ...announced, receivedAt: null },
      withdraw: 'not_announced',
    },
  ],
  [
    'received',
    received,
    {
      hand_over: 'already_handed_over',
      receive: 'already_received',
      announce: announced,
      withdraw: 'not_announced',
    },
  ],
  [
    'announced',
    announced,
    {
      hand_over: 'already_handed_over',
      receive: 'already_received',
      announce: 'already_announced',
      withdraw: received,
    },
  ],
]

for (const [stage, handover, outcomes] of TABLE) {
  describe(`what is ${stage}`, () => {
    for (const [name, step] of Object.entries(steps)) {
      const outcome = outcomes[name as keyof typeof steps]
      test(`${name}: ${typeof outcome === 'string' ? outcome : 'goes on'}`, () => {
        const next = decideHandover({ status: 'occupied', handover }, step)
        if (typeof outcome === 'string') expect(next).toMatchObject({ refused: true, code: outcome })
        else expect(next).toEqual(outcome)
      })
    }
  })
}

test('nothing is handed over, received or announced of an item that nobody has', () => {
  for (const status of ITEM_STATUSES.filter((each) => each !== 'occupied')) {
    for (const step of Object.values(steps)) {
      expect(decideHandover({ status, handover: announced }, step)).toMatchObject({ code: 'not_occupied' })
    }
  }
})
