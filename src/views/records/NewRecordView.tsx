import { ForbiddenState } from '@/components/portal/ForbiddenState'
import { PageHeader } from '@/components/portal/PageHeader'
import { NewRecord } from '@/components/records/edit/NewRecord'
import { describeForbidden } from '@/src/operations/permissions/describeForbidden'
import { seeRecord } from '@/src/operations/records/seeRecord'
import { refusedAs } from '@/src/server/refusedAs'
import { requireEmployee } from '@/src/server/requireEmployee'
import { requireType } from './requireType'

type Props = {
  slug: string
  /** Number of the record that the new one is to be part of. */
  parent: string | null
}

/** The page on which a record is created. */
export async function NewRecordView({ slug, parent }: Props) {
  const { req, actor } = await requireEmployee()
  const type = await requireType(slug)
  const back = { href: `/records/${type.slug}`, label: type.name }
  if (!type.enabled || !type.ready) {
    const message = type.enabled
      ? 'The rights of this type are still being made. Try again in a minute.'
      : 'This type is switched off: nothing new is made of it. What is there stays.'
    return <ForbiddenState errors={[{ code: 'not_ready', message }]} back={back} />
  }
  if (!type.abilities.create) {
    const error = await describeForbidden(req, {
      collection: 'records',
      verb: 'create',
      id: undefined,
      need: { resource: `records-${type.slug}`, action: 'create' },
    })
    return <ForbiddenState errors={[error]} back={back} />
  }
  const over = parent === null ? null : await refusedAs(404, seeRecord(req, actor, parent), () => null)
  return (
    <>
      <PageHeader back={back} title={`New: ${type.name}`} description={type.description} />
      <NewRecord
        type={type}
        parent={over && { id: over.record.id, number: over.record.number, title: over.record.title }}
      />
    </>
  )
}
