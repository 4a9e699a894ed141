import type { PayloadRequest } from 'payload'
import { textOf } from '@/src/endpoints/shared/textOf'
import { invalid } from '@/src/operations/shared/invalid'
import { OperationError } from '@/src/platform/OperationError'

/** The largest file, in bytes: a few million rows. */
const LIMIT = 100 * 1024 * 1024

type Upload = { kind: string; fileName: string; source: AsyncIterable<Uint8Array> }

/**
 * The file of a request: the body itself as `text/csv`, read as it arrives, with `?kind=&name=`; or a form with the
 * parts `kind` and `file`, which is held in memory first. 413 beyond 100 MB.
 */
export async function uploadOf(req: PayloadRequest): Promise<Upload> {
  if (Number(req.headers.get('content-length') ?? 0) > LIMIT) throw tooLarge()
  const type = req.headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) {
    const form = await req.formData!().catch(() => {
      throw invalid('file', 'The form cannot be read. Send the parts "kind" and "file".')
    })
    const file = form.get('file')
    if (!file || typeof file === 'string') throw invalid('file', 'Choose a CSV file: it is missing.')
    return { kind: textOf(form.get('kind')), fileName: file.name, source: bytesOf(file.stream()) }
  }
  const kind = textOf(req.query.kind)
  if (kind === '')
    throw invalid('kind', 'Say what kind of import this is. GET /api/imports/kinds lists them.')
  if (!type.startsWith('text/') || !req.body)
    throw invalid('file', 'Send the file as the body, with the content type text/csv.')
  return { kind, fileName: textOf(req.query.name) || 'file.csv', source: bytesOf(req.body) }
}

async function* bytesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  let length = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length
      if (length > LIMIT) throw tooLarge()
      yield part.value
    }
  } finally {
    await reader.cancel()
  }
}

function tooLarge(): OperationError {
  return new OperationError(413, [
    { code: 'invalid', field: 'file', message: 'The file is larger than 100 MB. Split it into several.' },
  ])
}
