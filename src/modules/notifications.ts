import { NotificationPreferences } from '@/collections/notifications/NotificationPreferences'
import { Notifications } from '@/collections/notifications/Notifications'
import { defineModule } from '@/src/platform/defineModule'

export const notifications = defineModule({
  name: 'notifications',
  collections: [Notifications, NotificationPreferences],
})
