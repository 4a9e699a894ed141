import type { Endpoint } from 'payload'
import { actorOf } from '@/access/actorOf'
import type { ImportStep } from '@/src/domain/imports/importStatuses'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { beginStep } from '@/src/operations/imports/beginStep'
import { createImport } from '@/src/operations/imports/createImport'
import { describeImport } from '@/src/operations/imports/describeImport'
import { importFaults } from '@/src/operations/imports/importFaults'
import { listImporters } from '@/src/operations/imports/listImporters'
import { requireSomeImporter } from '@/src/operations/imports/requireSomeImporter'
import { writeCsv } from '@/src/platform/csv/writeCsv'
import { uploadOf } from './uploadOf'

type Door = Omit<Endpoint, 'root'>

function step(name: ImportStep): Door {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: respond(async (req) => {
      const actor = await requireActor(req)
      const id = routeId(req)
      await beginStep(req, id, { step: name, input: await jsonOf(req) })
      return describeImport(req, actor, id)
    }),
  }
}

/** The commands and answers of imports; see docs/guides/imports.md. */
export const importEndpoints: Door[] = [
  {
    path: '/kinds',
    method: 'get',
    handler: respond(async (req) => ({ docs: await listImporters(req, await requireActor(req)) })),
  },
  {
    path: '/',
    method: 'post',
    handler: respond(async (req) => {
      const actor = await requireSomeImporter(req, await actorOf(req))
      return describeImport(req, actor, await createImport(req, await uploadOf(req)))
    }, 201),
  },
  {
    path: '/:id/progress',
    method: 'get',
    handler: respond(async (req) => describeImport(req, await requireActor(req), routeId(req))),
  },
  {
    path: '/:id/errors.csv',
    method: 'get',
    handler: respond(async (req) => {
      const { fileName, columns, rows } = await importFaults(req, await requireActor(req), routeId(req))
      return new Response(writeCsv(columns, rows), {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
          'Cache-Control': 'private, no-store',
        },
      })
    }),
  },
  step('check'),
  step('run'),
  step('undo'),
]
