import { NotificationsSkeleton } from '@/src/views/notifications/NotificationsSkeleton'

export default function Loading() {
  return <NotificationsSkeleton />
}
