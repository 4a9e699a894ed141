import { RightsSkeleton } from '@/src/views/permissions/RightsSkeleton'

export default function Loading() {
  return <RightsSkeleton />
}
