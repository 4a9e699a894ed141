import { isRefusal } from '@/src/domain/shared/isRefusal'
import { describe, expect, it } from 'vitest'
import { delegationSeats } from './delegationSeats'
import { mayDecide, type MayDecideInput } from './mayDecide'

const base: MayDecideInput = {
  decider: 'ben',
  now: 100,
  candidates: ['ann'],
  adminDeciders: [],
  excluded: new Set(['erin', 'gus']),
  votes: [],
  delegations: [],
  resources: ['card-form', 'itsm-access', 'itsm'],
  allowDelegate: true,
  holdsDelegateRole: true,
}
const away = { from: 'ann', to: 'ben', startsAt: 50, endsAt: 150, scope: [] as string[] }
const answer = (input: Partial<MayDecideInput>) => {
  const result = mayDecide({ ...base, ...input })
  return isRefusal(result) ? result.code : `${result.seat} ${result.via}`
}

describe('own seats', () => {
  it('a candidate decides in their own seat, nobody else decides', () => {
    expect(answer({ decider: 'ann' })).toBe('ann own')
    expect(answer({})).toBe('forbidden')
  })

  it('the requester and the person asked for never decide, whatever they hold', () => {
    const all = { candidates: ['erin', 'gus'], adminDeciders: ['erin', 'gus'] }
    expect(answer({ decider: 'erin', ...all })).toBe('separation_of_duties')
    expect(answer({ decider: 'gus', ...all })).toBe('separation_of_duties')
  })

  it('a right from admin alone decides without being a candidate', () => {
    expect(answer({ decider: 'root', adminDeciders: ['root'] })).toBe('root admin')
  })

  it('the publisher decides only with a right of their own', () => {
    const publisher = { id: 'ann', approvesOtherwise: false }
    expect(answer({ decider: 'ann', publisher })).toBe('separation_of_duties')
    expect(answer({ decider: 'ann', publisher: { ...publisher, approvesOtherwise: true } })).toBe('ann own')
  })

  it('nobody decides twice', () => {
    const votes = [{ decider: 'ann', seat: 'ann', at: 9, action: 'approved' }]
    expect(answer({ decider: 'ann', votes })).toBe('already_voted')
    expect(answer({ decider: 'ann', votes: votes.map((vote) => ({ ...vote, void: true })) })).toBe('ann own')
  })

  it('who was represented can no longer decide', () => {
    const votes = [{ decider: 'ben', seat: 'ann', at: 9, action: 'approved' }]
    expect(answer({ decider: 'ann', votes })).toBe('seat_taken')
  })
})

describe('delegation', () => {
  it('lends the seat of somebody who could decide', () => {
    expect(answer({ delegations: [away] })).toBe('ann delegation')
  })

  it('one’s own seat comes first', () => {
    expect(answer({ candidates: ['ann', 'ben'], delegations: [away] })).toBe('ben own')
  })

  it('runs from its start until just before its end', () => {
    for (const [now, expected] of [
      [49, 'forbidden'],
      [50, 'ann delegation'],
      [149, 'ann delegation'],
      [150, 'forbidden'],
    ] as const) {
      expect(answer({ now, delegations: [away] })).toBe(expected)
    }
  })

  it('covers its scope and what lies below it', () => {
    expect(answer({ delegations: [{ ...away, scope: ['itsm'] }] })).toBe('ann delegation')
    expect(answer({ delegations: [{ ...away, scope: ['itsm-legal'] }] })).toBe('forbidden')
  })

  it('needs the step’s leave and its delegate role', () => {
    expect(answer({ delegations: [away], allowDelegate: false })).toBe('forbidden')
    expect(answer({ delegations: [away], holdsDelegateRole: false })).toBe('forbidden')
  })

  it('is not passed on', () => {
    const chain = [away, { ...away, from: 'ben', to: 'cyd' }]
    expect(answer({ decider: 'cyd', delegations: chain })).toBe('forbidden')
  })

  it('conveys nothing from an excluded person, nor from a publisher without a right', () => {
    const all = { candidates: ['ann', 'erin'] }
    expect(answer({ ...all, delegations: [{ ...away, from: 'erin' }] })).toBe('forbidden')
    const publisher = { id: 'ann', approvesOtherwise: false }
    expect(answer({ ...all, delegations: [away], publisher })).toBe('forbidden')
  })

  it('lends what its giver holds through admin alone as well', () => {
    expect(answer({ adminDeciders: ['root'], delegations: [{ ...away, from: 'root' }] })).toBe(
      'root delegation',
    )
  })

  it('lends no seat to an excluded person', () => {
    const seats = delegationSeats({
      ...base,
      decider: 'erin',
      couldDecide: ['ann'],
      delegations: [{ ...away, to: 'erin' }],
    })
    expect(seats).toEqual([])
  })

  it('does not make the requester an approver', () => {
    expect(answer({ decider: 'erin', delegations: [{ ...away, to: 'erin' }] })).toBe('separation_of_duties')
  })

  it('uses a seat that is still free, and tells when none is', () => {
    const two = { candidates: ['ann', 'amy'], delegations: [away, { ...away, from: 'amy' }] }
    const vote = { decider: 'amy', seat: 'amy', at: 9, action: 'approved' }
    expect(answer({ ...two, votes: [vote] })).toBe('ann delegation')
    expect(answer({ ...two, votes: [vote, { ...vote, decider: 'ann', seat: 'ann' }] })).toBe('seat_taken')
  })
})
