import type { DirectoryPlan, DirectoryProblem } from './DirectoryPlan'

type Part<Items> = Items extends (infer Item)[] ? { total: number; docs: Item[] } : Items

/** A difference as it is shown: the first of each kind, and how many there are. */
export type ShownPlan = { [Kind in keyof DirectoryPlan]: Part<DirectoryPlan[Kind]> }

export type DirectoryRun = {
  id: string
  kind: 'check' | 'apply'
  state: 'running' | 'checked' | 'applied' | 'stopped' | 'failed'
  /** Null: the clock. */
  startedBy: string | null
  startedAt: string
  finishedAt: string | null
  problem: string | null
  failures: DirectoryProblem[]
  /** Only of the newest two runs. */
  plan: ShownPlan | null
}

/** How reading the directory stands, as `GET /api/directory-sync` answers it. Newest run first. */
export type DirectorySync = {
  on: boolean
  mayRun: boolean
  leaveLimit: number | null
  nextRun: string | null
  mappings: number
  runs: DirectoryRun[]
}
