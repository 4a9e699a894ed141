import { createHash, createHmac, randomBytes } from 'node:crypto'
import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

type Row = Record<'id' | 'at' | 'actor' | 'actor_name' | 'on_behalf_of' | 'via' | 'action' | 'entity_type' | 'entity_id' | 'reason' | 'ip' | 'correlation_id', string | null> & { changes: unknown }

/** As the product wrote digests when this migration was made; frozen here, as history is. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const digestOf = (value: unknown) => sha256(JSON.stringify(value))

/** Digests on every event, the chain of seals, and the one update that the trail allows: an erasure. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    drop trigger append_only on audit_events;
    alter table audit_events
      add column txid xid8 not null default pg_current_xact_id(),
      add column salt text, add column erasable_digest text, add column digest text, add column mac text;
  `)
  // Events that were written before are taken as they stand today: they get their digests and signatures now.
  const key = createHmac('sha256', process.env.PAYLOAD_SECRET ?? '').update('steward audit events').digest()
  const keyId = sha256(key.toString('hex')).slice(0, 8)
  for (;;) {
    const { rows } = await db.execute(sql`select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor, actor_name,
      on_behalf_of, via::text, action, entity_type, entity_id, changes, reason, ip, correlation_id
      from audit_events where digest is null limit 2000`)
    if (rows.length === 0) break
    const digests = (rows as unknown as Row[]).map((row) => {
      const salt = randomBytes(16).toString('hex')
      const erasable = digestOf([salt, row.actor_name, row.on_behalf_of, JSON.stringify(sorted(row.changes ?? null)), row.reason, row.ip])
      const digest = digestOf([row.id, row.at, row.actor, row.via, row.action, row.entity_type, row.entity_id, row.correlation_id, erasable])
      return { id: row.id, salt, erasable, digest, mac: `${keyId}.${createHmac('sha256', key).update(digest).digest('hex')}` }
    })
    await db.execute(sql`update audit_events a set salt = d.salt, erasable_digest = d.erasable, digest = d.digest, mac = d.mac
      from jsonb_to_recordset(${JSON.stringify(digests)}::jsonb) as d(id uuid, salt text, erasable text, digest text, mac text) where a.id = d.id`)
  }
  await db.execute(sql`
    alter table audit_events alter column digest set not null, alter column erasable_digest set not null,
      alter column mac set not null;
    create index audit_events_in_order on audit_events (txid, id);
    create index audit_events_latest on audit_events (at desc, id desc);
    create index audit_events_of_actor on audit_events (actor, at desc);
    create index audit_events_of_action on audit_events (action, at desc);

    create table audit_seals (
      seq bigint primary key, event uuid not null unique, txid xid8 not null, hash text not null,
      sealed_at timestamptz not null default clock_timestamp());
    create unique index audit_seals_in_order on audit_seals (txid, event);
    create trigger append_only before update or delete on audit_seals for each row execute function refuse_change();
    create trigger append_only_truncate before truncate on audit_seals for each statement execute function refuse_change();

    create function keep_audit_event() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and coalesce(current_setting('steward.erasure', true), '') = 'on'
        and old.erased_at is null and new.erased_at is not null
        and new.salt is null and new.changes is null and new.reason is null and new.ip is null and new.on_behalf_of is null
        and new.actor_name = 'erased'
        and to_jsonb(new) - array['erased_at', 'salt', 'changes', 'reason', 'ip', 'on_behalf_of', 'actor_name']
          = to_jsonb(old) - array['erased_at', 'salt', 'changes', 'reason', 'ip', 'on_behalf_of', 'actor_name'] then
        return new;
      end if;
      raise exception 'audit_events is append-only' using errcode = 'restrict_violation';
    end $$;
    create trigger append_only before update or delete on audit_events for each row execute function keep_audit_event();
  `)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}
