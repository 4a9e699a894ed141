import { NotificationPreferences } from '@/collections/notifications/NotificationPreferences'
import { Notifications } from '@/collections/notifications/Notifications'
import { concernedByInbox } from '@/src/operations/notifications/concernedByInbox'
import { registerLive } from '@/src/operations/portal/registerLive'
import { defineModule } from '@/src/platform/defineModule'

registerLive('inbox', concernedByInbox)

export const notifications = defineModule({
  name: 'notifications',
  collections: [Notifications, NotificationPreferences],
})
