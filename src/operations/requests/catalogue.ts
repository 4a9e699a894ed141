import type { PayloadRequest } from 'payload'
import { catalogueText } from './catalogueText'

export type CatalogueForm = {
  id: string
  slug: string
  title: string
  description: string | null
  icon: string | null
  formType: string
}
export type CatalogueCategory = {
  id: string
  slug: string
  title: string
  description: string | null
  icon: string | null
  forms: CatalogueForm[]
}

/** The enabled, published forms of a person's audience, by category. */
export async function catalogue(req: PayloadRequest, employee: string): Promise<CatalogueCategory[]> {
  return JSON.parse(await catalogueText(req, employee)) as CatalogueCategory[]
}
