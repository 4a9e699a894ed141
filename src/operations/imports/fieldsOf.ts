import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import type { ImportField } from '@/src/domain/imports/ImportField'
import type { Importer } from './Importer'

/** All fields that an importer understands for this person: its own, then those that configuration brings. */
export async function fieldsOf(
  req: PayloadRequest,
  actor: Actor,
  { fields, moreFields }: Importer,
): Promise<readonly ImportField[]> {
  return moreFields ? [...fields, ...(await moreFields(req, actor))] : fields
}
