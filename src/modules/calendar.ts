import { BusinessCalendars } from '@/collections/calendar/BusinessCalendars'
import { defineModule } from '@/src/platform/defineModule'

export const calendar = defineModule({ name: 'calendar', collections: [BusinessCalendars] })
