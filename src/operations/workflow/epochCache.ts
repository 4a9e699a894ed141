/** What is kept of one epoch at most; an entry is the holders of one form's rights, or the managers above one person. */
const MOST = 5_000

type Entry = { value: unknown; until: number }

let epoch = -1
const entries = new Map<string, Entry>()

/**
 * Values that stay true as long as the policy epoch does, and at most until a validity begins or ends. Rights,
 * managers, heads, departments, delegations and names of people raise the epoch when they change.
 */
export const epochCache = {
  get<Value>(at: number, key: string, now: number): Value | undefined {
    const entry = at === epoch ? entries.get(key) : undefined
    return entry && now < entry.until ? (entry.value as Value) : undefined
  },
  set(at: number, key: string, value: unknown, until: number): void {
    if (at < epoch) return
    if (at > epoch) {
      epoch = at
      entries.clear()
    }
    entries.delete(key)
    entries.set(key, { value, until })
    if (entries.size > MOST) entries.delete(entries.keys().next().value!)
  },
}
