import type { CollectionBeforeChangeHook } from 'payload'

/** Payload stores `createdAt` as the caller sends it; when a row was made is not the caller's to say. */
export const systemTimes: CollectionBeforeChangeHook = ({ data }) => {
  const kept = { ...data }
  delete kept.createdAt
  delete kept.updatedAt
  return kept
}
