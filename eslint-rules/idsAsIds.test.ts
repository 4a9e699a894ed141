import { idsAsIds } from './idsAsIds.js'
import { testRule } from './testRule'

testRule(
  'ids-as-ids',
  idsAsIds,
  [
    'sql`select name from employees where id = ${canonicalId(id)}::uuid`',
    'sql`select name from employees where id = any(${idList(ids)})`',
    'sql`select 1 from workflow_runs w join records r on w.subject_id = r.id::text where r.id = ${id}::uuid`',
    'sql`select case when previous_id <> ${id} then previous_id::text end`',
    'text`id::text = ${id}`',
  ],
  [
    ['sql`select name from employees where id::text = ${id}`', 'cast'],
    ['sql`select 1 from records r where r.type_id::text = ${type} and r.id::text <> ${id}`', 'cast', 'cast'],
    ['sql`select 1 from roles where (slug = ${role} or id::text = ${role})`', 'cast'],
    ['sql`select name from employees where id::text = any(${ids}::text[])`', 'cast'],
    ['sql`delete from drafts where request_id::text is not distinct from ${request}`', 'cast'],
  ],
)
