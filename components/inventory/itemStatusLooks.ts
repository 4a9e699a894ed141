import { Archive, Bookmark, CircleCheck, ScanSearch, UserRound, Wrench, type LucideIcon } from 'lucide-react'
import type { ItemStatus } from '@/src/domain/inventory/itemStatuses'

type Look = { word: string; tone: 'green' | 'blue' | 'amber' | 'red' | 'neutral'; icon: LucideIcon }

/** The six states of an asset in words and colours. */
export const itemStatusLooks: Record<ItemStatus, Look> = {
  available: { word: 'Available', tone: 'green', icon: CircleCheck },
  occupied: { word: 'Occupied', tone: 'blue', icon: UserRound },
  under_review: { word: 'Under review', tone: 'amber', icon: ScanSearch },
  under_repair: { word: 'Under repair', tone: 'red', icon: Wrench },
  reserved: { word: 'Reserved', tone: 'neutral', icon: Bookmark },
  retired: { word: 'Retired', tone: 'neutral', icon: Archive },
}
