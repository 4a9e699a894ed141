'use client'
import { useRowLabel } from '@payloadcms/ui'

/** A closed row says its day. */
export function HolidayLabel() {
  const { data, rowNumber } = useRowLabel<{ date?: string; name?: string }>()
  const words = [data.date, data.name].filter(Boolean).join(' · ')
  return <span>{words || `Day ${(rowNumber ?? 0) + 1}`}</span>
}
