import { BoardSkeleton } from '@/src/views/records/BoardSkeleton'

export default function Loading() {
  return <BoardSkeleton />
}
