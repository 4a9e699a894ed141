import type { Choice } from '@/components/admin/SearchBox'

const MOST = 50

/** At most 50 choices that have every word typed, in slug or name; those that begin with it first. */
export function findPermissions(all: readonly Choice[], typed: string): Choice[] {
  const text = typed.trim().toLowerCase()
  const words = text.split(/\s+/).filter(Boolean)
  const fits = all.filter(({ label, hint = '' }) => {
    const searched = `${label} ${hint}`.toLowerCase()
    return words.every((word) => searched.includes(word))
  })
  const starts = (choice: Choice) => choice.label.startsWith(text)
  return [...fits.filter(starts), ...fits.filter((choice) => !starts(choice))].slice(0, MOST)
}
