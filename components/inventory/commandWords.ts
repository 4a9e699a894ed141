import type { ItemStatus } from '@/src/domain/inventory/itemStatuses'

/** A change of status as the person who does it calls it. */
export function commandWords(from: ItemStatus, to: ItemStatus): string {
  switch (to) {
    case 'under_review':
      return 'Take back for review'
    case 'under_repair':
      return 'Send to repair'
    case 'reserved':
      return 'Reserve'
    case 'retired':
      return 'Retire'
    case 'occupied':
      return 'Assign'
    case 'available':
      if (from === 'reserved') return 'Release'
      return from === 'retired' ? 'Bring back' : 'Return to service'
  }
}
