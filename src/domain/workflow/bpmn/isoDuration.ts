import type { DueIn } from '../dueInSchema'

const PATTERN = /^P(?:(\d+)Y)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?)?$/

/** Spans of time as BPMN writes them: `P2D`, `PT4H`. */
export const isoDuration = {
  of: ({ duration, unit }: DueIn): string => (unit === 'days' ? `P${duration}D` : `PT${duration}H`),
  /** Whole years (365 days), weeks, days and hours; undefined for anything else, such as minutes or months. */
  read: (text: string): DueIn | undefined => {
    const match = PATTERN.exec(text.trim())
    if (!match) return undefined
    const [years = 0, weeks = 0, days = 0, hours = 0] = match.slice(1).map((part) => Number(part ?? 0))
    const wholeDays = years * 365 + weeks * 7 + days
    if (hours === 0) return wholeDays > 0 ? { duration: wholeDays, unit: 'days' } : undefined
    return { duration: wholeDays * 24 + hours, unit: 'hours' }
  },
}
