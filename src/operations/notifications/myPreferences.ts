import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { chosenChannels, type Chosen } from '@/src/domain/notifications/chosenChannels'
import type { Preference } from '@/src/domain/notifications/preferenceSchema'
import { query } from '@/src/platform/query'
import { noticeKinds } from './noticeKinds'

export type PreferenceLine = { event: string; label: string; always: boolean } & Chosen

/** Every kind of message, and how one person gets it. */
export async function myPreferences(
  req: PayloadRequest,
  employee: string,
): Promise<{ docs: PreferenceLine[] }> {
  const own = await query<Preference>(
    req,
    sql`select event, channel, enabled, digest from notification_preferences where employee_id = ${employee}::uuid`,
  )
  return {
    docs: [...noticeKinds.values()].map((kind) => ({
      event: kind.event,
      label: kind.label,
      always: kind.always === true,
      ...chosenChannels(kind, own),
    })),
  }
}
