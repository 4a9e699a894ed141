import { ItemSkeleton } from '@/src/views/inventory/ItemSkeleton'

export default function Loading() {
  return <ItemSkeleton />
}
