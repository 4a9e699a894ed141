import type { PayloadRequest } from 'payload'
import { grantorsOf, type Person } from './grantorsOf'

/** This many of those who could give a right are named in the sentence; the data has all that were found. */
const SPOKEN = 3

/**
 * The end of a refusal: which right was missing, and who can give it to whoever asks, or to the employee with id
 * `receiver`. `who` are their names, empty when there are none.
 */
export async function nameRight(
  req: PayloadRequest,
  permission: string,
  receiver?: string,
): Promise<{ sentence: string; who: string; data: { permission: string; grantors: Person[] } }> {
  const grantors = await grantorsOf(req, permission, receiver)
  const names = grantors.slice(0, SPOKEN).map(({ name }) => name)
  const last = names.pop() ?? ''
  const who = names.length > 0 ? `${names.join(', ')} or ${last}` : last
  return {
    sentence: `This needs ${permission}.${who ? ` ${who} can give it.` : ''}`,
    who,
    data: { permission, grantors },
  }
}
