import { RecordsSkeleton } from '@/src/views/records/RecordsSkeleton'

export default function Loading() {
  return <RecordsSkeleton />
}
