import { z } from 'zod'
import { extendHolidays as extend } from '@/src/operations/calendar/extendHolidays'
import { defineJob } from '@/src/platform/defineJob'

export const extendHolidays = defineJob({
  name: 'extendHolidays',
  payload: z.object({}).loose(),
  run: extend,
})
