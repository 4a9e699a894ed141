import type { PayloadRequest } from 'payload'
import { runOperation } from '@/src/operations/shared/runOperation'
import { asSystem } from '@/src/platform/asSystem'
import { readCsv } from '@/src/platform/csv/readCsv'
import { dropStaged } from './dropStaged'
import { requireImporter } from './requireImporter'
import { stageRows } from './stageRows'

type Upload = { kind: string; fileName: string; source: AsyncIterable<Uint8Array> }

const ABOUT = { action: 'imports.upload', entityType: 'imports' }

/**
 * Takes in a CSV file for an import of `kind` and puts its rows aside. Answers the id of the import. The rows are
 * written as they arrive, outside of a transaction, because a slow upload must not hold one open; nothing refers to
 * them until the file is whole, and what is left of one that broke off is swept.
 */
export async function createImport(req: PayloadRequest, { kind, fileName, source }: Upload): Promise<string> {
  const upload = globalThis.crypto.randomUUID()
  await runOperation(req, ABOUT, async ({ actor }) => {
    await requireImporter(req, actor, kind, {})
  })
  try {
    const file = await readCsv(source)
    const rows = await stageRows(req, upload, file.rows)
    return await runOperation(req, ABOUT, async ({ actor }) => {
      await requireImporter(req, actor, kind, {})
      const { id } = await req.payload.create({
        collection: 'imports',
        data: {
          kind,
          fileName: fileName.slice(0, 200) || 'file.csv',
          encoding: file.encoding(),
          delimiter: file.delimiter,
          columns: file.columns,
          status: 'uploaded',
          rows,
          emptyRows: file.emptyRows(),
          upload,
          startedBy: actor.id,
          actedBy: actor.id,
        },
        ...asSystem(req),
      })
      return String(id)
    })
  } catch (error) {
    await dropStaged(req, upload)
    throw error
  }
}
