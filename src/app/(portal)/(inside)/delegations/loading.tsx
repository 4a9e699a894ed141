import { DelegationsSkeleton } from '@/src/views/requests/DelegationsSkeleton'

export default function Loading() {
  return <DelegationsSkeleton />
}
