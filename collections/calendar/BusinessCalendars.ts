import { requires } from '@/access/requires'
import { fillHolidays } from '@/hooks/calendar/fillHolidays'
import { parseCalendar } from '@/hooks/calendar/parseCalendar'
import { holidayPlacesEndpoint } from '@/src/endpoints/calendar/holidayPlaces'
import { defineCollection } from '@/src/platform/defineCollection'

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

export const BusinessCalendars = defineCollection({
  slug: 'business-calendars',
  labels: { singular: 'Business calendar', plural: 'Business calendars' },
  admin: { useAsTitle: 'name', group: 'Service desk', defaultColumns: ['name', 'timezone'] },
  defaultSort: 'name',
  access: {
    read: requires('settings', 'read'),
    create: requires('settings', 'create'),
    update: requires('settings', 'update'),
    delete: requires('settings', 'delete'),
  },
  endpoints: [holidayPlacesEndpoint],
  hooks: { beforeChange: [fillHolidays, parseCalendar] },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'timezone', type: 'text', required: true, defaultValue: 'Europe/Berlin' },
    {
      name: 'hours',
      type: 'array',
      label: 'Open hours (several rows of one day leave breaks between them)',
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'day',
              type: 'select',
              required: true,
              options: DAYS.map((value) => ({ value, label: value })),
            },
            { name: 'from', type: 'text', required: true },
            { name: 'to', type: 'text', required: true },
          ],
        },
      ],
    },
    {
      name: 'country',
      type: 'text',
      admin: { components: { Field: '/components/calendar/HolidayPlaceField#HolidayPlaceField' } },
    },
    { name: 'state', type: 'text', admin: { hidden: true } },
    // Years up to this one have their public holidays; what somebody took out of them stays out.
    { name: 'holidaysThrough', type: 'number', admin: { hidden: true } },
    {
      name: 'holidays',
      type: 'array',
      labels: { singular: 'Holiday', plural: 'Holidays' },
      admin: {
        initCollapsed: true,
        components: { RowLabel: '/components/calendar/HolidayLabel#HolidayLabel' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'date', type: 'text', required: true, admin: { description: 'YYYY-MM-DD' } },
            { name: 'name', type: 'text', required: true },
            { name: 'fromLaw', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
          ],
        },
      ],
    },
  ],
})
