import { requires } from '@/access/requires'

/** The four gates of every collection that configures people and rights. */
export const systemAccess = {
  read: requires('system', 'read'),
  create: requires('system', 'create'),
  update: requires('system', 'update'),
  delete: requires('system', 'delete'),
}
