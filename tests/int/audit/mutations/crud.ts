import { api } from '@/tests/harness/api'
import type { Mutations } from './Mutations'

/** Making, changing and deleting a row of a collection, as an administrator does it. `row` is asked for a new row each time. */
export function crud(
  collection: string,
  row: () => object | Promise<object>,
  change: object,
  who = 'admin',
): Mutations {
  const path = `/api/${collection}`
  const make = async () => api(who, 'POST', path, await row())
  const made = async () => {
    const { status, body } = await make()
    if (status !== 201) throw new Error(`POST ${path} answered ${status}: ${JSON.stringify(body)}`)
    return `${path}/${body.doc.id}`
  }
  return {
    [`POST ${path}`]: make,
    [`PATCH ${path}/:id`]: async () => api(who, 'PATCH', await made(), change),
    [`DELETE ${path}/:id`]: async () => api(who, 'DELETE', await made()),
  }
}
