import { api, type Answer } from '@/tests/harness/api'

type Action = 'approved' | 'rejected' | 'returned'

export function decide(
  who: string,
  id: string,
  action: Action = 'approved',
  extra: Record<string, unknown> = {},
): Promise<Answer> {
  return api(who, 'POST', `/api/itsm-requests/${id}/decide`, { action, ...extra })
}
