import { api, type Body } from '@/tests/harness/api'
import { runJobs } from '@/tests/harness/runJobs'
import { sendFile } from '@/tests/harness/sendFile'

type Options = { as?: string; options?: Record<string, boolean | string>; dryRun?: boolean }
export type Imported = {
  id: string
  doc: Record<string, unknown>
  faults: { line: number; field: string | null; rule: string; message: string }[]
}

/** Uploads a file, checks it and, when no row is wrong, runs it; answers where that led. */
export async function importFile(
  kind: string,
  content: string | Uint8Array,
  { as = 'admin', options = {}, dryRun = false }: Options = {},
): Promise<Imported> {
  const sent = await sendFile(as, `/api/imports?kind=access-${kind}&name=${kind}.csv`, content)
  if (sent.status !== 201)
    throw new Error(`The upload answered ${sent.status}: ${JSON.stringify(sent.body.errors)}`)
  const id = sent.body.doc.id
  const checked = await step('check', { options })
  if (dryRun || checked.doc.status !== 'checked' || checked.faults.length > 0) return checked
  return step('run', {})

  async function step(name: string, body: object): Promise<Imported> {
    const answer = await api(as, 'POST', `/api/imports/${id}/${name}`, body)
    if (answer.status !== 200)
      throw new Error(`${name} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    await runJobs()
    const { doc, faults } = (await api(as, 'GET', `/api/imports/${id}/progress`)).body as Body & Imported
    return { id, doc: doc as unknown as Imported['doc'], faults }
  }
}
