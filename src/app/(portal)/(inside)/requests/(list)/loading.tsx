import { ListSkeleton } from '@/src/views/requests/ListSkeleton'

export default function Loading() {
  return <ListSkeleton />
}
