import { ThingsSkeleton } from '@/src/views/inventory/ThingsSkeleton'

export default function Loading() {
  return <ThingsSkeleton />
}
