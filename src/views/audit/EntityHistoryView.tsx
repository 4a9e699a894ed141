import { EntityHistory } from '@/components/audit/EntityHistory'

/** The History tab of a row in the administration. */
export function EntityHistoryView() {
  return <EntityHistory />
}
