import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { audienceOf } from './audienceOf'

export type SubmittableForm = {
  id: string
  slug: string
  resource: string
  published: string | null
  rightsStatus: string
  formType: string | null
}

/** SQL for a form by slug or id that an employee may ask with: no row for one that is off, removed or not for them. */
export function submittableForm(employee: string | SQL, slug: string | SQL, id: string | SQL | null): SQL {
  return sql`select f.id, f.slug, r.slug as resource, f.published_id as published, f.form_type::text as "formType",
      case when f.rights_status = 'ready' then c.rights_status::text else f.rights_status::text end as "rightsStatus"
    from itsm_forms f join permission_resources r on r.id = f.resource_id join itsm_categories c on c.id = f.category_id
    where (f.slug = ${slug} or f.id = ${id}::uuid) and coalesce(f.enabled, false) and not coalesce(f.removed, false)
      and coalesce(c.enabled, false) and ${audienceOf(employee)}`
}
