import type { CollectionBeforeChangeHook } from 'payload'
import type { BusinessCalendar } from '@/generated/payload-types'
import { holidayPlaces } from '@/src/operations/calendar/holidayPlaces'
import { withPublicHolidays } from '@/src/operations/calendar/withPublicHolidays'
import { invalid } from '@/src/operations/shared/invalid'

/** A calendar that follows a country gets its public holidays as days that are stored and can be edited. */
export const fillHolidays: CollectionBeforeChangeHook<BusinessCalendar> = ({ data, originalDoc }) => {
  const place = {
    country: (data.country === undefined ? originalDoc?.country : data.country) || null,
    state: (data.state === undefined ? originalDoc?.state : data.state) || null,
  }
  if (place.country) {
    const known = holidayPlaces().find(({ code }) => code === place.country)
    if (!known)
      throw invalid('country', 'The holidays of this country are not known. Choose one of the list.')
    if (place.state && !known.states.some(({ code }) => code === place.state))
      throw invalid('state', `${known.name} has no such state. Choose one of the list, or none.`)
  } else if (place.state) {
    throw invalid('state', 'Choose the country first.')
  }
  return {
    ...data,
    ...place,
    ...withPublicHolidays({
      place,
      former: originalDoc ?? {},
      days: data.holidays ?? originalDoc?.holidays ?? [],
      now: Date.now(),
    }),
  }
}
