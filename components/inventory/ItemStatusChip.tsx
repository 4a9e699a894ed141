import type { ItemStatus } from '@/src/domain/inventory/itemStatuses'
import { itemStatusLooks } from './itemStatusLooks'

export function ItemStatusChip({ status }: { status: ItemStatus }) {
  const { word, tone, icon: Icon } = itemStatusLooks[status]
  return (
    <span className={`swi-chip is-${tone}`}>
      <Icon size={14} aria-hidden />
      {word}
    </span>
  )
}
