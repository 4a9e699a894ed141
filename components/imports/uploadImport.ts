import { readErrors, type CommandError } from '@/components/portal/readErrors'
import type { ImportAnswer } from './importTypes'

type Sent = { ok: true; body: ImportAnswer } | { ok: false; errors: CommandError[] }

/** Sends a file as it is; `told` hears how much of it has left, 0 to 1. */
export function uploadImport(kind: string, file: File, told: (share: number) => void): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/imports?${new URLSearchParams({ kind, name: file.name }).toString()}`)
    request.setRequestHeader('Content-Type', 'text/csv')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => told(total === 0 ? 1 : loaded / total))
    request.addEventListener('load', () => {
      const body: unknown = request.response
      resolve(
        request.status === 201
          ? { ok: true, body: body as ImportAnswer }
          : { ok: false, errors: readErrors(request.status, body) },
      )
    })
    request.addEventListener('error', () => resolve({ ok: false, errors: readErrors(0, null) }))
    request.send(file)
  })
}
