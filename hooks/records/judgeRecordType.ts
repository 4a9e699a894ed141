import type { CollectionBeforeChangeHook } from 'payload'
import type { Row } from '@/hooks/shared/Row'
import { prepareType } from '@/src/operations/records/prepareType'

/** A type is sound before a record is made by it: states, transitions, rights and approvals that can be. */
export const judgeRecordType: CollectionBeforeChangeHook<Row> = ({ data, originalDoc, req }) =>
  prepareType(req, data, originalDoc ?? null)
