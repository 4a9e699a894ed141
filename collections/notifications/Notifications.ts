import { nobody } from '@/access/nobody'
import { readsNotifications } from '@/access/readsNotifications'
import { notificationEndpoints } from '@/src/endpoints/notifications/notificationEndpoints'
import { defineCollection } from '@/src/platform/defineCollection'

/** What one person was told. Written by the job that tells; read, and marked as read, by that person alone. */
export const Notifications = defineCollection({
  slug: 'notifications',
  admin: { hidden: true },
  defaultSort: '-at',
  access: { read: readsNotifications, create: nobody, update: nobody, delete: nobody },
  endpoints: notificationEndpoints,
  indexes: [{ fields: ['employee', 'key'], unique: true }],
  fields: [
    { name: 'employee', type: 'relationship', relationTo: 'employees', required: true },
    { name: 'event', type: 'text', required: true },
    { name: 'subjectType', type: 'text', required: true },
    { name: 'subjectId', type: 'text', required: true },
    { name: 'title', type: 'text', required: true },
    { name: 'body', type: 'textarea' },
    { name: 'link', type: 'text' },
    { name: 'at', type: 'date', required: true },
    { name: 'readAt', type: 'date' },
    { name: 'inApp', type: 'checkbox', defaultValue: true },
    // What it is about, and whether that is done: then it is quiet.
    { name: 'topic', type: 'text' },
    { name: 'settled', type: 'checkbox', defaultValue: false },
    { name: 'key', type: 'text', required: true },
    {
      name: 'mail',
      type: 'select',
      required: true,
      defaultValue: 'none',
      options: ['none', 'waiting', 'sent', 'quiet', 'refused'].map((value) => ({ value, label: value })),
    },
    { name: 'mailGathered', type: 'checkbox', defaultValue: false },
    { name: 'mailDueAt', type: 'date' },
    { name: 'mailedAt', type: 'date' },
  ],
})
