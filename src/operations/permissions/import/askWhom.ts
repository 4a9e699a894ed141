import type { PayloadRequest } from 'payload'
import { grantorsOf } from '@/src/operations/permissions/grantorsOf'

/** Who could give the first of these rights, as the end of a sentence about a row; '' when none is missing. */
export async function askWhom(req: PayloadRequest, missing: readonly string[]): Promise<string> {
  const [first] = missing
  if (first === undefined) return ''
  const people = await grantorsOf(req, first)
  if (people.length === 0) return 'Take the row out, or have a superadmin import it.'
  return `Take the row out, or ask ${people.map(({ name }) => name).join(' or ')}.`
}
