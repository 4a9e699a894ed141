import type { PayloadRequest } from 'payload'
import { notFound } from '@/src/operations/shared/notFound'
import { canonicalId } from '@/src/platform/canonicalId'
import { queryPrepared } from '@/src/platform/queryPrepared'
import { submittableForm, type SubmittableForm } from './submittableForm'

/** A form by slug or id that this person may ask with; one that is off, removed or not for them does not exist. */
export async function findSubmittable(
  req: PayloadRequest,
  employee: string,
  wanted: string,
): Promise<SubmittableForm> {
  const [row] = await queryPrepared<SubmittableForm>(
    req,
    submittableForm(employee, wanted, canonicalId(wanted)),
  )
  if (!row) throw notFound('form')
  return row
}
