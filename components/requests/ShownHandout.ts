type Thing = { id: string; label: string }

/** What a request hands out: the thing kept for it, else its place in the queue (1 is next), and what else is free. */
export type ShownHandout = {
  item: Thing | null
  waiting: { since: string; place: number } | null
  choices: readonly Thing[]
}
