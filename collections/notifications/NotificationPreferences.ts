import { nobody } from '@/access/nobody'
import { ownRows } from '@/access/ownRows'
import { CHANNELS, DIGESTS } from '@/src/domain/notifications/channels'
import { preferenceEndpoints } from '@/src/endpoints/notifications/preferenceEndpoints'
import { defineCollection } from '@/src/platform/defineCollection'

/** How one person wants to be told of one kind of event on one channel; no row: as the kind says. */
export const NotificationPreferences = defineCollection({
  slug: 'notification-preferences',
  admin: { hidden: true },
  access: { read: ownRows, create: nobody, update: nobody, delete: nobody },
  endpoints: preferenceEndpoints,
  indexes: [{ fields: ['employee', 'event', 'channel'], unique: true }],
  fields: [
    { name: 'employee', type: 'relationship', relationTo: 'employees', required: true },
    { name: 'event', type: 'text', required: true },
    {
      name: 'channel',
      type: 'select',
      required: true,
      options: CHANNELS.map((value) => ({ value, label: value })),
    },
    { name: 'enabled', type: 'checkbox', defaultValue: true },
    {
      name: 'digest',
      type: 'select',
      required: true,
      defaultValue: 'off',
      options: DIGESTS.map((value) => ({ value, label: value })),
    },
  ],
})
