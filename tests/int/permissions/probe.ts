import { expect } from 'vitest'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { logIn } from '@/tests/harness/logIn'
import { rows } from '@/tests/harness/rows'
import { send } from '@/tests/harness/send'
import { testPayload } from '@/tests/harness/testPayload'

const UNKNOWN = '00000000-0000-4000-8000-000000000000'

/** The rows that `:id` stands for; anything else stands for a row that is not there. */
const SAMPLES: Record<string, string> = {
  employees: `select id from employees where email = 'erin@steward.example'`,
  departments: `select id from departments where slug = 'legal'`,
  'employee-roles': `select id from employee_roles where slug = 'itsm-access-manager'`,
  'permission-resources': `select id from permission_resources where slug = 'itsm-access'`,
  permissions: `select id from permissions where slug = 'itsm-access.approve'`,
  'business-calendars': 'select id from business_calendars',
  'itsm-categories': `select id from itsm_categories where slug = 'access'`,
  'itsm-forms': `select id from itsm_forms where slug = 'access-card-form'`,
  'itsm-form-versions': `select v.id from itsm_form_versions v join itsm_forms f on f.id = v.form_id where f.slug = 'access-card-form'`,
  'inventory-types': `select id from inventory_types where slug = 'vehicle'`,
  'inventory-items': `select i.id from inventory_items i join inventory_types t on t.id = i.type_id where t.slug = 'vehicle' order by identifier`,
}

export type Probe = { method: string; path: string; collection: string | null }

/** Every endpoint that answers over HTTP, as `METHOD /api/...`; the first of two with the same name is the one that answers. */
export async function allEndpoints(): Promise<Map<string, Probe>> {
  const { config } = await testPayload()
  const found = new Map<string, Probe>()
  const add = (method: string, path: string, collection: string | null) => {
    const name = `${method.toUpperCase()} /api${path}`.replace(/\/$/, '')
    if (!found.has(name)) found.set(name, { method: method.toUpperCase(), path, collection })
  }
  for (const { method, path } of config.endpoints) add(method, path, null)
  for (const { slug, endpoints } of config.collections) {
    for (const { method, path } of endpoints || []) add(method, `/${slug}${path}`, slug)
  }
  return found
}

let pending: string | undefined

/**
 * Asks one endpoint as one person, with an empty body: what is answered is about who asks, not about what. A failure
 * of the server fails the test, unless `broken` is said to be as good as closed.
 */
export async function probe(
  who: string | null,
  { method, path, collection }: Probe,
  broken = false,
): Promise<number> {
  const url = path
    .replace(':id?', '')
    .replace(':commentId', UNKNOWN)
    .replace(/:(filename|key)/, 'none')
    .replace(':id', await idFor(method, collection))
  const data = method === 'GET' || method === 'DELETE' ? undefined : {}
  // Whoever signs out does so of a session of its own: the others are asked with the one that is kept.
  const { status, body } =
    who !== null && path === '/sign-out'
      ? await send(await logIn(who), method, `/api${url}`, data, { raw: true })
      : await api(who, method, `/api${url}`, data, { raw: true })
  // A command that went through has moved the request on; the next one asks of a new one.
  if (collection === 'itsm-requests' && status === 200 && method === 'POST') pending = undefined
  if (status === 500 && !broken)
    throw new Error(`${method} ${path} answered ${status} to ${who}: ${JSON.stringify(body)}`)
  const [error] = body.errors ?? []
  // Of a table of Payload's own no right is named: nothing of the product is in it.
  if (status === 403 && who !== null && !collection?.startsWith('payload-')) {
    expect([path, error]).toMatchObject([
      path,
      { code: expect.stringMatching(/^(forbidden|separation_of_duties)$/) },
    ])
    expect([path, error?.data]).toMatchObject([path, { grantors: expect.any(Array) }])
    expect([path, typeof error?.data?.permission === 'string' || error?.data?.permission === null]).toEqual([
      path,
      true,
    ])
  }
  return status
}

async function idFor(method: string, collection: string | null): Promise<string> {
  if (collection === 'itsm-requests') return (pending ??= (await submit('erin')).id)
  const sample = SAMPLES[collection ?? '']
  if (!sample || method === 'DELETE') return UNKNOWN
  const [row] = await rows<{ id: string }>(sample)
  if (!row) throw new Error(`There is no sample of ${collection}.`)
  return row.id
}
