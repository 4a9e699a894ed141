import type { PortalPlace } from '@/components/portal/portalPlaces'
import { seesRecords } from '@/src/operations/records/seesRecords'
import { currentEmployee } from '@/src/server/currentEmployee'

/** The page of records, for whoever works with some of them. */
export async function recordPlaces(): Promise<readonly PortalPlace[]> {
  const employee = await currentEmployee()
  if (!employee) return []
  const sees = await seesRecords(employee.req, employee.actor)
  return sees ? [{ href: '/records', label: 'Records' }] : []
}
