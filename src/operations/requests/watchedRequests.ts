import type { Watched } from '@/src/operations/shared/Watched'
import { whoMaySee } from './whoMaySee'

export const watchedRequests: Watched = {
  entityType: 'itsm-requests',
  table: 'itsm_watchers',
  column: 'request_id',
  whoMaySee,
}
