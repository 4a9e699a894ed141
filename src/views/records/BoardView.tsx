import { List, Plus } from 'lucide-react'
import { PageHeader } from '@/components/portal/PageHeader'
import { Board } from '@/components/records/board/Board'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { recordBoard } from '@/src/operations/records/recordBoard'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'
import { orForbidden } from './orForbidden'
import { requireType } from './requireType'

/** The records of a type by their states, to be carried from one to the next. */
export async function BoardView({ slug }: { slug: string }) {
  const { req, actor } = await requireEmployee()
  const known = await requireType(slug)
  const base = `/records/${known.slug}`
  return orForbidden(
    recordBoard(req, actor, { type: known.slug }),
    ({ type, columns }) => (
      <>
        <PageHeader
          back={{ href: '/records', label: 'Records' }}
          title={`${type.name}: board`}
          actions={
            <>
              <ButtonLink href={base}>
                <List aria-hidden className="size-4" />
                List
              </ButtonLink>
              {type.abilities.create && (
                <ButtonLink variant="primary" href={`${base}/new`}>
                  <Plus aria-hidden className="size-4" />
                  New
                </ButtonLink>
              )}
            </>
          }
        />
        <Board type={type} columns={columns} now={requestTime()} />
      </>
    ),
    { href: '/records', label: 'All records' },
  )
}
