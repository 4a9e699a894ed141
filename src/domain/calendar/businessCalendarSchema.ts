import { IANAZone } from 'luxon'
import { z } from 'zod'
import { weekdays } from './weekdays'
import { windowMinutes } from './windowMinutes'

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

const windowSchema = z.strictObject({
  from: z.string().regex(clock, { error: 'must be a time from 00:00 to 23:59' }),
  to: z.string().refine((value) => value === '24:00' || clock.test(value), {
    error: 'must be a time from 00:00 to 24:00',
  }),
})

const dayHours = z.array(windowSchema).max(12).optional()

const hoursSchema = z
  .strictObject({
    mon: dayHours,
    tue: dayHours,
    wed: dayHours,
    thu: dayHours,
    fri: dayHours,
    sat: dayHours,
    sun: dayHours,
  })
  .superRefine((hours, context) => {
    const windows = weekWindows(hours)
    if (windows.length === 0) {
      context.addIssue({ code: 'custom', message: 'must hold at least one open window in the week' })
    }
    for (const { path } of overlapping(windows)) {
      context.addIssue({
        code: 'custom',
        path,
        message: 'overlaps another window. Let one end before the next begins',
      })
    }
  })

/**
 * Opening hours of a place. Several windows on a day are its breaks; a window whose `to` is not after `from`
 * runs over midnight and belongs to the day on which it starts. A day that is left out is closed. A holiday
 * closes its whole local date and the windows that would have started on it.
 */
export const businessCalendarSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  timezone: z.string().refine((zone) => /^[A-Za-z]/.test(zone) && IANAZone.isValidZone(zone), {
    error: 'must be a time zone name such as Europe/Berlin',
  }),
  hours: hoursSchema,
  holidays: z
    .array(
      z.strictObject({
        date: z.iso.date({ error: 'must be a date that exists, as YYYY-MM-DD' }),
        name: z.string().trim().min(1).max(120),
      }),
    )
    .max(1000)
    .default([]),
})

export type BusinessCalendar = z.infer<typeof businessCalendarSchema>

const WEEK = 7 * 1440

type WeekWindow = { start: number; end: number; path: PropertyKey[] }

/** The windows in minutes since Monday 00:00, by start; one that leaves the week ends above its length. */
function weekWindows(hours: z.infer<typeof hoursSchema>): WeekWindow[] {
  return weekdays
    .flatMap((day, dayIndex) =>
      (hours[day] ?? []).map((window, index) => {
        const { start, end } = windowMinutes(window)
        return { start: dayIndex * 1440 + start, end: dayIndex * 1440 + end, path: [day, index] }
      }),
    )
    .sort((left, right) => left.start - right.start)
}

function overlapping(windows: readonly WeekWindow[]): WeekWindow[] {
  const last = windows.at(-1)
  // Sunday's night shift reaches into Monday.
  let openUntil = last ? last.end - WEEK : 0
  return windows.filter(({ start, end }) => {
    const overlaps = start < openUntil
    openUntil = Math.max(openUntil, end)
    return overlaps
  })
}
