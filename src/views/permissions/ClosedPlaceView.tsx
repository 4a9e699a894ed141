import { getTranslation } from '@payloadcms/translations'
import type { AdminViewServerProps } from 'payload'
import type { Gate, Need } from '@/access/Need'
import { Refused } from '@/components/permissions/Refused'
import { describeForbidden } from '@/src/operations/permissions/describeForbidden'
import { AdminFrame } from '@/src/views/admin/AdminFrame'

/** In place of a page of the administration that is closed to the reader: which right opens it, and who gives it. */
export async function ClosedPlaceView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { collection: slug, verb: asked } = props.searchParams ?? {}
  const verb = asked === 'create' ? 'create' : 'read'
  const config = req.payload.config.collections.find((collection) => collection.slug === slug)
  if (!config)
    return (
      <AdminFrame view={props} title="This page is closed">
        {null}
      </AdminFrame>
    )
  const name = getTranslation(config.labels.plural, req.i18n)
  const gate: Gate = config.access[verb]
  const need: Need = gate.need === undefined ? { resource: 'system', action: verb } : gate.need
  const error = await describeForbidden(req, { collection: config.slug, verb, id: undefined, need })
  return (
    <AdminFrame view={props} title={`${name}: closed to you`}>
      <Refused errors={[error]} />
    </AdminFrame>
  )
}
