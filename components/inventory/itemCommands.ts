import { decideTransition } from '@/src/domain/inventory/decideTransition'
import { ITEM_STATUSES, type ItemStatus } from '@/src/domain/inventory/itemStatuses'
import { commandWords } from './commandWords'
import type { ItemView } from './ItemView'

export type ItemCommandKey = 'assign' | 'handOver' | 'replace' | ItemStatus
export type ItemCommand = { key: ItemCommandKey; label: string }
export type BarredCommand = ItemCommand & { why: string }

type Given = Pick<ItemView, 'status' | 'abilities' | 'permissions' | 'type'>

/**
 * What the reader may do with an asset now, in the order of use, and everything else with the reason: the right that is
 * missing, or what the status does not allow.
 */
export function itemCommands(item: Given): { open: ItemCommand[]; barred: BarredCommand[] } {
  const { status, abilities, permissions } = item
  const needed = `inventory-${item.type.slug}.update`
  const open: ItemCommand[] = []
  const barred: BarredCommand[] = []
  const judge = (command: ItemCommand, may: boolean, state: string) => {
    if (may) open.push(command)
    else barred.push({ ...command, why: permissions.update ? state : `This needs the right ${needed}.` })
  }
  judge(
    { key: 'assign', label: 'Assign to somebody' },
    abilities.assign,
    'Only an available asset is assigned.',
  )
  for (const to of ITEM_STATUSES) {
    if (to === 'occupied' || to === status) continue
    const refusal = decideTransition(status, to)
    judge(
      { key: to, label: commandWords(status, to) },
      abilities.transition.includes(to),
      refusal?.message ?? 'Not now.',
    )
  }
  judge(
    { key: 'handOver', label: 'Hand over' },
    abilities.handOver,
    'Only what somebody has got and was not handed over yet.',
  )
  judge({ key: 'replace', label: 'Replace' }, abilities.replace, 'Only what somebody has got is replaced.')
  return { open, barred }
}
