import type { Watched } from '@/src/operations/shared/Watched'
import { whoMaySee } from './whoMaySee'

export const watchedRecords: Watched = {
  entityType: 'records',
  table: 'record_watchers',
  column: 'record_id',
  whoMaySee,
}
