import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actorOf'
import { ImportsPage } from '@/components/imports/ImportsPage'
import { listImporters } from '@/src/operations/imports/listImporters'
import { AdminFrame } from '@/src/views/admin/AdminFrame'

const UUID = /^[0-9a-f-]{36}$/

/** `/admin/imports`: files with people, rights or things, checked before anything is written. `?id=` opens one, `?kind=` begins one. */
export async function ImportsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const actor = await actorOf(req)
  const kinds = actor ? await listImporters(req, actor) : []
  const { id, kind } = props.searchParams ?? {}
  return (
    <AdminFrame
      view={props}
      title="Imports"
      description="Bring people, rights or things in from a CSV file. The file is checked first, and you see what it would change before it does."
    >
      {kinds.length > 0 ? (
        <ImportsPage
          kinds={kinds}
          initialId={typeof id === 'string' && UUID.test(id) ? id : null}
          initialKind={typeof kind === 'string' ? kind : null}
        />
      ) : (
        <p>
          You may import nothing. People and rights need system.create and system.update, items the right to
          create or update a type of them. Ask an administrator.
        </p>
      )}
    </AdminFrame>
  )
}
