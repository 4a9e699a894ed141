import { RecordSkeleton } from '@/src/views/records/RecordSkeleton'

export default function Loading() {
  return <RecordSkeleton />
}
