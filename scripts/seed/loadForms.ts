import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { rolesNamedBy } from '@/src/domain/workflow/eligibility/rolesNamedBy'
import { joinDirectory } from '@/src/operations/workflow/joinDirectory'
import { loadDirectoryPart } from '@/src/operations/workflow/loadDirectoryPart'
import { stepPeople } from '@/src/operations/workflow/stepPeople'
import { query } from '@/src/platform/query'
import type { Chance } from './chance'
import type { SeedForm } from './SeedForm'

type Row = Omit<SeedForm, 'publisher' | 'ancestors' | 'directory' | 'weight'>

/** The published forms with whom they ask, read by the product's own statements: one reading serves every request. */
export async function loadForms(
  req: PayloadRequest,
  ids: readonly string[],
  people: readonly string[],
  chance: Chance,
): Promise<SeedForm[]> {
  const everybody = await loadDirectoryPart(req, { roles: [], resources: [], people })
  const rows = await query<Row>(
    req,
    sql`select f.id, f.slug, v.title, f.category_id as category, p.slug as resource, p.id as "resourceId", v.id as "versionId",
          v.version::int as version, v.fields, v.workflow, v.sla_time as "slaTime", v.calendar, v.published_by_id as "publishedBy"
        from itsm_forms f join itsm_form_versions v on v.id = f.published_id join permission_resources p on p.id = f.resource_id
        where f.id = any(${sql.param([...ids])}::uuid[]) order by f.slug`,
  )
  const forms: SeedForm[] = []
  for (const row of rows) {
    const { subject } = await stepPeople(
      req,
      row.workflow,
      {
        id: row.id,
        label: row.slug,
        requester: people[0]!,
        requestedFor: people[0]!,
        resource: row.resource,
        values: {},
        publishedBy: row.publishedBy,
        calendar: row.calendar,
      },
      { added: [] },
    )
    const holders = await loadDirectoryPart(req, {
      roles: [...rolesNamedBy(row.workflow)],
      resources: [row.resource, ...subject.ancestors],
      people: [],
    })
    forms.push({
      ...row,
      publisher: subject.publisher,
      ancestors: subject.ancestors,
      directory: joinDirectory([holders, everybody]),
      weight: chance.around(1, 1),
    })
  }
  return forms
}
