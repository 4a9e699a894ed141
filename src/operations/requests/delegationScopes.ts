import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { query } from '@/src/platform/query'

export type DelegationScopeRow = { slug: string; label: string; forms: { slug: string; label: string }[] }

type Row = { category: string; categoryLabel: string; form: string; formLabel: string; asked: boolean }

/**
 * What one person has to decide and can therefore hand over in parts, by category: forms on which they hold
 * `approve`, and those in whose steps they have been asked, by a role or by name.
 */
export async function delegationScopes(req: PayloadRequest, actor: Actor): Promise<DelegationScopeRow[]> {
  const rows = await query<Row>(
    req,
    sql`with asked as (
          select distinct r.form_id from workflow_step_candidates c join itsm_requests r on r.id = c.subject_id::uuid
          where c.employee_id = ${actor.id}::uuid)
        select kp.slug as category, k.title as "categoryLabel", fp.slug as form, f.title as "formLabel",
          exists (select 1 from asked a where a.form_id = f.id) as asked
        from itsm_forms f join itsm_categories k on k.id = f.category_id
          join permission_resources fp on fp.id = f.resource_id join permission_resources kp on kp.id = k.resource_id
        where f.removed is not true
        order by k.title, f.title, f.id`,
  )
  const scopes = new Map<string, DelegationScopeRow>()
  for (const { category, categoryLabel, form, formLabel, asked } of rows) {
    if (!asked && !can(actor.rights, actor.tree, form, 'approve')) continue
    const found = scopes.get(category) ?? { slug: category, label: categoryLabel, forms: [] }
    found.forms.push({ slug: form, label: formLabel })
    scopes.set(category, found)
  }
  return [...scopes.values()]
}
