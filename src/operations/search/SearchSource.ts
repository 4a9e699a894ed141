import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'

/** One thing that was found. `score` runs from 0 to about 1; `href` is a path of the portal. */
export type SearchHit = {
  /** Of which source it is: form, request, item, … */
  kind: string
  id: string
  title: string
  /** What tells it from others of its name: category, who asked, whose it is. */
  detail: string | null
  href: string
  /** A Lucide name. */
  icon: string | null
  /** How it stands, where that is worth a word. */
  status?: string
  score: number
}

/**
 * What a module lets people find. `find` answers what fits all `words` (plain, at least one) within what the reader
 * may see: scoped in its own statement, never filtered afterwards. `start` is offered before anything is typed.
 */
export type SearchSource = {
  kind: string
  find: (
    req: PayloadRequest,
    actor: Actor,
    words: readonly string[],
    limit: number,
  ) => Promise<readonly SearchHit[]>
  start?: (req: PayloadRequest, actor: Actor, limit: number) => Promise<readonly SearchHit[]>
}
