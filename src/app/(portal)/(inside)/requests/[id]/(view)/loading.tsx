import { RequestSkeleton } from '@/src/views/requests/RequestSkeleton'

export default function Loading() {
  return <RequestSkeleton />
}
