import { businessCalendarSchema, type BusinessCalendar } from '@/src/domain/calendar/businessCalendarSchema'

type Row = {
  name?: unknown
  timezone?: unknown
  hours?: { day: string; from: string; to: string }[] | null
  holidays?: { date: string; name: string }[] | null
}

type Parsed = { ok: true; calendar: BusinessCalendar } | { ok: false; field: string; message: string }

/** Reads a stored calendar, whose hours are rows, into the shape that dates are counted with. */
export function calendarOf(row: Row): Parsed {
  const hours: Record<string, { from: string; to: string }[]> = {}
  for (const { day, from, to } of row.hours ?? []) (hours[day] ??= []).push({ from, to })
  const holidays = (row.holidays ?? []).map(({ date, name }) => ({ date, name }))
  const parsed = businessCalendarSchema.safeParse({ name: row.name, timezone: row.timezone, hours, holidays })
  if (parsed.success) return { ok: true, calendar: parsed.data }
  const issue = parsed.error.issues[0]
  return {
    ok: false,
    field: issue?.path.join('.') || 'hours',
    message: issue?.message ?? 'The calendar is not usable.',
  }
}
