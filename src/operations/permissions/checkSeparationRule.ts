import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { invalid } from '@/src/operations/shared/invalid'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

/**
 * A rule names two different roles, and no other rule names the same two in either order. Under the policy lock,
 * so that an assignment judged at the same time knows the rule or is there to be reported.
 */
export async function checkSeparationRule(
  req: PayloadRequest,
  rule: { id: string | null; roleA: string | null; roleB: string | null },
): Promise<void> {
  const { id, roleA, roleB } = rule
  if (roleA !== null && roleA === roleB)
    throw invalid('roleB', 'A rule separates two different roles. Choose another one.')
  await lockPolicy(req)
  const [first, second] = [canonicalId(roleA), canonicalId(roleB)]
  const [same] = await query<{ name: string }>(
    req,
    sql`select name from separation_rules
        where (role_a_id, role_b_id) in ((${first}::uuid, ${second}::uuid), (${second}::uuid, ${first}::uuid))
          and id is distinct from ${canonicalId(id)}::uuid limit 1`,
  )
  if (same) throw invalid('roleB', `"${same.name}" separates these two roles already.`)
}
