import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'

/** 409 where a role assignment belongs to an elevation, and what ends it. */
export async function refuseElevationWrite(req: PayloadRequest, assignment: string | null): Promise<void> {
  const [row] = await query<{ elevation: string }>(
    req,
    sql`select elevation_id as elevation from role_assignments where id = ${canonicalId(assignment)}::uuid and elevation_id is not null`,
  )
  if (!row) return
  throw new OperationError(409, [
    {
      code: 'elevation',
      message: 'This role was taken by break-glass and ends by itself. To end it now, end the elevation.',
      data: { elevation: row.elevation },
    },
  ])
}
