import { readErrors } from '@/components/portal/readErrors'
import { sendSignedIn } from '@/components/portal/sendSignedIn'

const MAX_BYTES = 20 * 1024 * 1024

export type Upload = { ok: true; id: string } | { ok: false; message: string }

/** Sends one file; answers with the id that stands for it in the form. Up to 20 MB. */
export async function uploadFile(file: File): Promise<Upload> {
  if (file.size > MAX_BYTES) {
    return { ok: false, message: `${file.name} is larger than 20 MB. Choose a smaller file.` }
  }
  const body = new FormData()
  body.append('file', file)
  const answer = await sendSignedIn('/api/attachments', { body })
  if (!answer.ok)
    return { ok: false, message: answer.errors[0]?.message ?? 'The file could not be uploaded.' }
  const id = uploadedId(answer.body)
  return id === undefined
    ? { ok: false, message: readErrors(500, undefined)[0]?.message ?? 'The file could not be uploaded.' }
    : { ok: true, id }
}

function uploadedId(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('doc' in body)) return undefined
  const { doc } = body
  return typeof doc === 'object' && doc !== null && 'id' in doc && typeof doc.id === 'string'
    ? doc.id
    : undefined
}
