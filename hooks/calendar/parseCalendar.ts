import type { CollectionBeforeChangeHook } from 'payload'
import { calendarOf } from '@/src/operations/calendar/calendarOf'
import { invalid } from '@/src/operations/shared/invalid'
import type { BusinessCalendar } from '@/generated/payload-types'

/** A calendar that no date could be counted in is refused when it is saved. */
export const parseCalendar: CollectionBeforeChangeHook<BusinessCalendar> = ({ data, originalDoc }) => {
  const parsed = calendarOf({ ...originalDoc, ...data })
  if (!parsed.ok) throw invalid(parsed.field, parsed.message)
  return data
}
