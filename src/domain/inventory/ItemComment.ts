type Person = { id: string; name: string }

/**
 * A pin on the blueprint of an item, as stored: `position` in shares of the picture, `blueprint` the picture it was
 * set on, names those of the time, instants in ISO 8601.
 */
export type ItemComment = {
  id: string
  position: { x: number; y: number }
  text: string
  status: 'open' | 'resolved'
  blueprint: string | null
  createdBy: Person
  createdAt: string
  resolvedBy: Person | null
  resolvedAt: string | null
}
