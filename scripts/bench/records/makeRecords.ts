import type pg from 'pg'

const select = (name: string, values: readonly string[]) => ({
  name,
  label: name,
  type: 'select',
  options: values.map((value) => ({ value, label: value })),
})

/** A type with fields of every kind that lists filter by. */
export const TYPE = {
  name: 'Bench case',
  slug: 'bench-case',
  prefix: 'BEN',
  enabled: true,
  fields: [
    select('topic', ['pay', 'leave', 'conduct', 'contract', 'other', 'travel', 'tools', 'rooms']),
    select('severity', ['low', 'medium', 'high']),
    select('twin', ['pay', 'not-pay']),
    { name: 'amount', label: 'Amount', type: 'number' },
    { name: 'reportedOn', label: 'Reported on', type: 'date' },
    { name: 'leased', label: 'Leased', type: 'checkbox' },
    {
      name: 'regions',
      label: 'Regions',
      type: 'multiselect',
      options: ['north', 'south', 'east', 'west'].map((value) => ({ value, label: value })),
    },
    { name: 'notes', label: 'Notes', type: 'textarea' },
  ],
  states: [
    { key: 'open', label: 'Open', kind: 'open' },
    { key: 'closed', label: 'Closed', kind: 'done' },
  ],
  transitions: [{ from: 'open', to: 'closed', label: 'Close' }],
}

/**
 * Records of a type, past commands, versions and events, with the words that the trigger would give them and the indexes
 * made afterwards: what is measured is what reads them. `twin` says what the topic says, so that together with another
 * topic it fits nothing, which no statistics of single fields can know.
 */
export async function makeRecords(client: pg.Client, type: string, count: number): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = 'records' and indexname <> 'records_pkey'`,
  )
  for (const { name } of rows) await client.query(`drop index "${name}"`)
  await client.query('alter table records disable trigger user')
  await client.query(
    `insert into records (number, type_id, resource_id, title, state, state_kind, data, owner_id, priority, tags, rev, created_at, updated_at, words)
     select number, type_id, resource_id, title, state, kind::enum_records_state_kind, data, owner_id, 'medium', '[]', 1, created_at, updated_at,
       setweight(to_tsvector('simple', number || ' ' || title), 'A') || setweight(to_tsvector('simple', (data ->> 'topic') || ' ' ||
         (data ->> 'severity') || ' ' || (data ->> 'twin') || ' ' || (data ->> 'notes')), 'C')
     from (
       select 'BEN-' || lpad(n::text, 6, '0') as number, t.id as type_id, t.resource_id, e.id as owner_id,
         (array['Late', 'Wrong', 'Missing', 'Open', 'Doubtful'])[1 + n % 5] || ' ' || (array['invoice', 'payslip', 'badge', 'booking'])[1 + (h / 7) % 4] || ' ' || n as title,
         case when h % 5 = 0 then 'closed' else 'open' end as state, case when h % 5 = 0 then 'done' else 'open' end as kind,
         jsonb_build_object('topic', topics[1 + h % 8], 'severity', (array['low', 'medium', 'high'])[1 + (h / 11) % 3],
           'twin', case when h % 8 = 0 then 'pay' else 'not-pay' end, 'amount', (h / 13) % 10000,
           'reportedOn', to_char(date '2023-01-01' + ((h / 17) % 1200)::int, 'YYYY-MM-DD'), 'leased', (h / 19) % 2 = 0,
           'regions', jsonb_build_array((array['north', 'south', 'east', 'west'])[1 + (h / 23) % 4]),
           'notes', case when n % 2 = 0 then 'report ' else '' end || case when n % 9 = 0 then 'delayed ' else '' end || 'quartz' || lpad((n % 50000)::text, 6, '0') || ' word' || n % 700) as data,
         now() - n * interval '10 seconds' as created_at, now() - (h % 5000000) * interval '3 seconds' as updated_at
       from record_types t, (select id from employees order by email limit 1) e,
         (select n, (n::bigint * 2654435761 % 4294967291) as h, array['pay', 'leave', 'conduct', 'contract', 'other', 'travel', 'tools', 'rooms'] as topics
          from generate_series(1, $2::int) n) g
       where t.id = $1) made`,
    [type, count],
  )
  await client.query('alter table records enable trigger user')
  for (const { definition } of rows) await client.query(definition)
}
