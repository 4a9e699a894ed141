import { WaitingSkeleton } from '@/src/views/requests/WaitingSkeleton'

export default function Loading() {
  return <WaitingSkeleton />
}
