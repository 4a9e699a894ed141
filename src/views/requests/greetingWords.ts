/** The greeting for a wall clock `HH:MM`. */
export function greetingWords(clock: string): string {
  const hour = Number(clock.slice(0, 2))
  if (hour >= 4 && hour < 12) return 'Good morning'
  return hour >= 12 && hour < 18 ? 'Good afternoon' : 'Good evening'
}
