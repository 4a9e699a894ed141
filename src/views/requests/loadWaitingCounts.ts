import { cache } from 'react'
import { waitingCounts, type WaitingCounts } from '@/src/operations/requests/waitingCounts'
import { currentEmployee } from '@/src/server/currentEmployee'

/** How much waits for the reader, read once per page; nothing for nobody. */
export const loadWaitingCounts = cache(async (): Promise<WaitingCounts> => {
  const employee = await currentEmployee()
  return employee
    ? waitingCounts(employee.req, employee.actor)
    : { approvals: 0, fulfilments: 0, amendments: 0, newApprovals: 0, newFulfilments: 0 }
})
