import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, Payload } from 'payload'
import { typeFromTemplate } from '@/src/operations/records/typeFromTemplate'
import { publishForm } from '@/src/operations/requests/publishForm'
import { asSystem } from '@/src/platform/asSystem'
import { query } from '@/src/platform/query'
import { requestAs } from '../lib/requestAs'
import { runJobs } from '../lib/runJobs'
import { systemRequest } from '../lib/systemRequest'
import { items, types } from './assets'
import { categories, forms } from './forms'
import { hangPlan } from './hangPlan'
import { DEMO_PASSWORD, departments, people, rights } from './people'

const address = (key: string) => `${key}@steward.example`

/**
 * The demonstration organisation, through the same hooks and jobs as everything else. Every row is
 * looked for before it is made, so that a start that was cut off goes on where it stopped.
 */
export async function seedDemo(payload: Payload, connectionString: string): Promise<void> {
  const req = await systemRequest(payload, 'demonstration')

  const find = async (collection: CollectionSlug, by: Record<string, string>): Promise<string | null> => {
    const where = { and: Object.entries(by).map(([field, value]) => ({ [field]: { equals: value } })) }
    const { docs } = await payload.find({
      collection,
      where,
      limit: 1,
      pagination: false,
      depth: 0,
      ...asSystem(req),
    })
    return docs[0] ? String(docs[0].id) : null
  }
  const idOf = async (collection: CollectionSlug, slug: string): Promise<string> => {
    const id = await find(collection, { slug })
    if (!id) throw new Error(`The demonstration needs ${slug} in ${collection}, and it is missing.`)
    return id
  }
  const ensure = async (
    collection: CollectionSlug,
    by: Record<string, string>,
    data: Record<string, unknown>,
  ): Promise<string> => {
    const known = await find(collection, by)
    if (known) return known
    const made = await payload.create({
      collection,
      data: { ...by, ...data } as never,
      depth: 0,
      ...asSystem(req),
    })
    return String(made.id)
  }

  const calendar = await ensure(
    'business-calendars',
    { name: 'Office Berlin' },
    {
      timezone: 'Europe/Berlin',
      hours: ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => ({ day, from: '09:00', to: '17:00' })),
      holidays: [
        { date: '2026-12-25', name: 'Christmas Day' },
        { date: '2026-12-26', name: 'Second Day of Christmas' },
        { date: '2027-01-01', name: "New Year's Day" },
      ],
    },
  )

  const department = new Map<string, string>()
  for (const row of departments) {
    const parent = 'parent' in row ? { parent: department.get(row.parent) } : {}
    department.set(row.slug, await ensure('departments', { slug: row.slug }, { name: row.name, ...parent }))
  }
  const person = new Map<string, string>()
  for (const row of people) {
    const manager = row.manager ? { lineManager: person.get(row.manager) } : {}
    person.set(
      row.key,
      await ensure(
        'employees',
        { email: address(row.key) },
        {
          name: row.name,
          jobTitle: row.jobTitle,
          department: department.get(row.department),
          password: DEMO_PASSWORD,
          status: 'active',
          timezone: 'Europe/Berlin',
          locale: 'en',
          ...manager,
        },
      ),
    )
  }
  for (const row of people) {
    if (!row.manager) continue
    const data = { lineManager: person.get(row.manager)! }
    await payload.update({ collection: 'employees', id: person.get(row.key)!, data, ...asSystem(req) })
  }
  for (const row of departments) {
    const data = { head: person.get(row.head)! }
    await payload.update({ collection: 'departments', id: department.get(row.slug)!, data, ...asSystem(req) })
  }

  for (const { slug, ...row } of types) await ensure('inventory-types', { slug }, row)
  await hangPlan(payload)
  for (const { slug, ...row } of categories)
    await ensure('itsm-categories', { slug }, { ...row, enabled: true })
  await runJobs(payload, connectionString)
  for (const { slug, category, inventoryType, workflow, ...row } of forms) {
    const asset = inventoryType ? { inventoryType: await idOf('inventory-types', inventoryType) } : {}
    await ensure(
      'itsm-forms',
      { slug },
      {
        ...row,
        ...asset,
        category: await idOf('itsm-categories', category),
        calendar,
        workflowBuilder: workflow,
        enabled: true,
      },
    )
  }
  await runJobs(payload, connectionString)
  for (const { identifier, type, ...row } of items) {
    await ensure('inventory-items', { identifier }, { ...row, type: await idOf('inventory-types', type) })
  }
  for (const row of rights) {
    const employee = person.get(row.person)!
    const reason = { reason: 'Demonstration' }
    if ('role' in row)
      await ensure('role-assignments', { employee, role: await idOf('employee-roles', row.role) }, reason)
    else
      await ensure(
        'permission-grants',
        { employee, permission: await idOf('permissions', row.permission) },
        reason,
      )
  }
  // Nobody gets a right on it: who reads what is said about people is for the organisation to decide.
  if (!(await find('record-types', { slug: 'hr-case' })))
    await typeFromTemplate(await requestAs(payload, address('admin')), { template: 'hr-case' })
  for (const form of forms) {
    const id = await idOf('itsm-forms', form.slug)
    const [row] = await query<{ published: boolean }>(
      req,
      sql`select published_id is not null as published from itsm_forms where id = ${id}::uuid`,
    )
    if (!row?.published) await publishForm(await requestAs(payload, address('admin')), id)
  }
  await runJobs(payload, connectionString)
}
