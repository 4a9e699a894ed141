import type { Metadata } from 'next'
import { NotificationsView } from '@/src/views/notifications/NotificationsView'

export const metadata: Metadata = { title: 'Messages' }

export default function Page() {
  return <NotificationsView />
}
