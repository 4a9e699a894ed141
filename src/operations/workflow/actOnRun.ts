import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { notFound } from '@/src/operations/shared/notFound'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { runCommands, type RunCommands } from './runCommands'

/**
 * Acts on a step by the id of its run, whatever the run is about: the command of that kind judges who may see it and
 * who may act. 404 for a run that is not there.
 */
export async function actOnRun(
  req: PayloadRequest,
  run: string,
  verb: keyof RunCommands,
  input: unknown,
): Promise<{ doc: object }> {
  if (!req.user) throw new OperationError(401, [{ code: 'unauthenticated', message: 'Sign in first.' }])
  const [row] = await query<{ kind: string; subject: string }>(
    req,
    sql`select subject_kind as kind, split_part(subject_id, '#', 1) as subject from workflow_runs where id = ${run}::uuid`,
  )
  const commands = row && runCommands.get(row.kind)
  if (!row || !commands) throw notFound('approval')
  return commands[verb](req, row.subject, input, run)
}
