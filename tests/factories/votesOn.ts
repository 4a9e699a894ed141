import { rows } from '@/tests/harness/rows'

/** Every decision on a request or record, in all of its runs. */
export function votesOn(
  subject: string,
): Promise<{ action: string; decider: string; comments: string | null }[]> {
  return rows(
    `select d.action, d.decider_id as decider, d.comments from workflow_decisions d join workflow_runs w on w.id = d.run_id
     where split_part(w.subject_id, '#', 1) = $1`,
    [subject],
  )
}
