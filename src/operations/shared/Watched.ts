import type { PayloadRequest } from 'payload'

type Person = { id: string; name: string }

/** Things that people follow: where it is stored who does, and who may see one of them at `now` (epoch ms). */
export type Watched = {
  entityType: string
  table: 'itsm_watchers' | 'record_watchers'
  column: 'request_id' | 'record_id'
  whoMaySee: (
    req: PayloadRequest,
    id: string,
    employees: readonly string[],
    now: number,
  ) => Promise<Map<string, Person>>
}
