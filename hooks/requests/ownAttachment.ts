import type { CollectionBeforeChangeHook } from 'payload'
import type { Row } from '@/hooks/shared/Row'

export const ownAttachment: CollectionBeforeChangeHook<Row> = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.user) return data
  return { ...data, owner: req.user.id, originalName: req.context.originalName }
}
