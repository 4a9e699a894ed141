import { cache } from 'react'
import { catalogue, type CatalogueCategory } from '@/src/operations/requests/catalogue'
import { currentEmployee } from '@/src/server/currentEmployee'

/** What the reader may ask for, read once per page; nothing for nobody. */
export const loadCatalogue = cache(async (): Promise<CatalogueCategory[]> => {
  const employee = await currentEmployee()
  return employee ? catalogue(employee.req, employee.actor.id) : []
})
