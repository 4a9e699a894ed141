import type { Endpoint, PayloadRequest } from 'payload'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { queryOf } from '@/src/endpoints/shared/queryOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { routeId } from '@/src/endpoints/shared/routeId'
import { textOf } from '@/src/endpoints/shared/textOf'
import { attachToRecord } from '@/src/operations/records/attachToRecord'
import { changeRecord } from '@/src/operations/records/changeRecord'
import { commentOnRecord } from '@/src/operations/records/commentOnRecord'
import { compareVersions } from '@/src/operations/records/compareVersions'
import { createRecord } from '@/src/operations/records/createRecord'
import { exportRecords } from '@/src/operations/records/exportRecords'
import { listRecords } from '@/src/operations/records/listRecords'
import { listVersions } from '@/src/operations/records/listVersions'
import { readVersion } from '@/src/operations/records/readVersion'
import { recordBoard } from '@/src/operations/records/recordBoard'
import { recordPage } from '@/src/operations/records/recordPage'
import { recordTypes } from '@/src/operations/records/recordTypes'
import { restoreRecord } from '@/src/operations/records/restoreRecord'
import { restoreVersion } from '@/src/operations/records/restoreVersion'
import { searchRecords } from '@/src/operations/records/searchRecords'
import { transitionRecord } from '@/src/operations/records/transitionRecord'
import { trashRecord } from '@/src/operations/records/trashRecord'
import { watchRecord } from '@/src/operations/records/watchRecord'
import { withdrawRecord } from '@/src/operations/records/withdrawRecord'
import { OperationError } from '@/src/platform/OperationError'

type Command = (req: PayloadRequest, id: string, input: unknown) => Promise<unknown>

const commands: Record<string, Command> = {
  transition: transitionRecord,
  withdraw: withdrawRecord,
  comments: commentOnRecord,
  attachments: attachToRecord,
  restore: restoreRecord,
  watch: watchRecord,
}

/** The generic paths answer strangers as every collection does. */
function known(req: PayloadRequest): void {
  if (!req.user) throw new OperationError(403, [{ code: 'forbidden', message: 'Sign in first.' }])
}

const get = (
  path: string,
  read: (req: PayloadRequest, actor: Awaited<ReturnType<typeof requireActor>>) => Promise<unknown>,
): Omit<Endpoint, 'root'> => ({
  path,
  method: 'get',
  handler: respond(async (req) => read(req, await requireActor(req))),
})

/** Commands and readings of records. The three generic writes stand here too: each is a command. */
export const recordEndpoints: Omit<Endpoint, 'root'>[] = [
  get('/types', recordTypes),
  get('/list', (req, actor) => listRecords(req, actor, queryOf(req))),
  get('/board', (req, actor) => recordBoard(req, actor, queryOf(req))),
  get('/search', (req, actor) => searchRecords(req, actor, queryOf(req))),
  get('/export', async (req, actor) => {
    const { body, name } = await exportRecords(req, actor, queryOf(req))
    return new Response(body, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    })
  }),
  get('/:id/page', (req, actor) => recordPage(req, actor, textOf(req.routeParams?.id))),
  get('/:id/versions', (req, actor) => listVersions(req, actor, routeId(req))),
  get('/:id/versions/compare', (req, actor) => compareVersions(req, actor, routeId(req), queryOf(req))),
  get('/:id/versions/:rev', (req, actor) =>
    readVersion(req, actor, routeId(req), Number(textOf(req.routeParams?.rev))),
  ),
  ...Object.entries(commands).map(([verb, run]): Omit<Endpoint, 'root'> => ({
    path: `/:id/${verb}`,
    method: 'post',
    handler: respond(async (req) => run(req, routeId(req), await jsonOf(req))),
  })),
  {
    path: '/:id/versions/:rev/restore',
    method: 'post',
    handler: respond(async (req) =>
      restoreVersion(req, routeId(req), Number(textOf(req.routeParams?.rev)), await jsonOf(req)),
    ),
  },
  {
    path: '/',
    method: 'post',
    handler: respond(async (req) => {
      known(req)
      return { ...(await createRecord(req, await jsonOf(req))), message: 'Record successfully created.' }
    }, 201),
  },
  {
    path: '/:id',
    method: 'patch',
    handler: respond(async (req) => {
      known(req)
      return {
        ...(await changeRecord(req, routeId(req), await jsonOf(req))),
        message: 'Updated successfully.',
      }
    }),
  },
  {
    path: '/:id',
    method: 'delete',
    handler: respond(async (req) => {
      known(req)
      return { ...(await trashRecord(req, routeId(req))), message: 'Moved to the trash.' }
    }),
  },
]
