import { cache } from 'react'
import { catalogue } from '@/src/operations/requests/catalogue'
import { currentEmployee } from '@/src/server/currentEmployee'
import { loadFormWords } from './loadFormWords'

/** What the reader may ask for, read once per page; nothing for nobody. */
export const loadCatalogue = cache(async () => {
  const employee = await currentEmployee()
  if (!employee) return []
  const [categories, inWords] = await Promise.all([
    catalogue(employee.req, employee.actor.id),
    loadFormWords(),
  ])
  return categories.map((category) => ({
    ...category,
    forms: category.forms.map((form) => ({ ...inWords(form), also: form.title })),
  }))
})
