import { decideHandover } from './decideHandover'
import { isRefusal } from '../shared/isRefusal'
import type { Handover } from './Handover'
import type { ItemComment } from './ItemComment'
import type { ItemStatus } from './itemStatuses'
import { ITEM_TRANSITIONS } from './itemTransitions'
import { NO_HANDOVER } from './noHandover'

type Item = {
  status: ItemStatus
  handover: Pick<Handover, 'handedOverAt' | 'receivedAt' | 'returnAnnouncedAt'>
  comments: readonly ItemComment[]
}
type Rights = { update: boolean; reviewer: boolean; maintainer: boolean; admin: boolean; holds: boolean }

export type ItemAbilities = {
  /** The statuses that the command `transition` leads to now. */
  transition: ItemStatus[]
  assign: boolean
  comment: boolean
  resolve: boolean
  handOver: boolean
  replace: boolean
  receive: boolean
  handBack: boolean
  withdraw: boolean
  edit: boolean
  delete: boolean
}

/** What somebody may do with an item now, by their rights on its type and by its state. The commands judge again. */
export function itemAbilities(item: Item, rights: Rights): ItemAbilities {
  const { status, comments } = item
  const { update, reviewer, maintainer, admin, holds } = rights
  const step = (name: 'hand_over' | 'receive' | 'announce' | 'withdraw') =>
    !isRefusal(
      decideHandover(
        { status, handover: { ...NO_HANDOVER, ...item.handover, handedOverBy: null } },
        { step: name, by: '', at: '', reason: null, problem: false },
      ),
    )
  return {
    transition: update ? [...ITEM_TRANSITIONS[status]] : [],
    assign: update && status === 'available',
    comment: reviewer && status === 'under_review',
    resolve: maintainer && status === 'under_repair' && comments.some((comment) => comment.status === 'open'),
    handOver: update && step('hand_over'),
    replace: update && status === 'occupied',
    receive: holds && step('receive'),
    handBack: holds && step('announce'),
    withdraw: holds && step('withdraw'),
    edit: update,
    delete: admin && status !== 'occupied',
  }
}
