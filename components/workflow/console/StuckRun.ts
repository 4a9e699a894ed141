import type { StuckReason } from '@/src/domain/workflow/console/stuckReasons'

type Person = { id: string; name: string }

/** A step that waits, as `GET /api/workflow-runs/stuck` lists it. */
export type StuckRun = {
  run: string
  subject: { kind: string; id: string; label: string; title: string; link: string }
  group: { id: string; title: string }
  requester: Person
  requestedFor: Person
  step: { id: string; nodeId: string; type: string; label: string; round: number; approvals: number }
  on: Person[]
  why: StuckReason[]
  detail: string | null
  since: string
  dueAt: string | null
  version: { number: number; current: number | null } | null
}

export type StuckRuns = {
  docs: StuckRun[]
  totalDocs: number
  limit: number
  page: number
  counts: Record<StuckReason, number>
  groups: { id: string; title: string; count: number }[]
}
