import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { preferenceSchema } from '@/src/domain/notifications/preferenceSchema'
import { invalid } from '@/src/operations/shared/invalid'
import { parseInput } from '@/src/operations/shared/parseInput'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { query } from '@/src/platform/query'
import { myPreferences, type PreferenceLine } from './myPreferences'
import { noticeKinds } from './noticeKinds'

/** How one gets one kind of message from now on. Input: `{ event, channel, enabled, digest? }`. */
export function setPreference(req: PayloadRequest, input: unknown): Promise<{ docs: PreferenceLine[] }> {
  const about = { action: 'notification-preferences.set', entityType: 'notification-preferences' }
  return runOperation(req, about, async ({ actor }) => {
    const { event, channel, enabled, digest } = parseInput(preferenceSchema, input)
    const kind = noticeKinds.get(event)
    if (!kind) throw invalid('event', 'There is no such message. Choose one of the list.')
    if (kind.always)
      throw invalid('event', `“${kind.label}” reaches everybody it is for: it is about the safety of all.`)
    const [row] = await query<{ id: string }>(
      req,
      sql`insert into notification_preferences (employee_id, event, channel, enabled, digest, rev)
          values (${actor.id}::uuid, ${event}, ${channel}::enum_notification_preferences_channel, ${enabled},
            ${digest}::enum_notification_preferences_digest, 1)
          on conflict (employee_id, event, channel) do update set enabled = excluded.enabled, digest = excluded.digest,
            updated_at = now(), rev = coalesce(notification_preferences.rev, 1) + 1
          returning id`,
    )
    await recordEvent(req, {
      ...about,
      entityId: row!.id,
      changes: { [`${event}.${channel}`]: { from: null, to: { enabled, digest } } },
    })
    return myPreferences(req, actor.id)
  })
}
