import { cache } from 'react'
import { formPage, type FormPage } from '@/src/operations/requests/formPage'
import { orNotFound } from '@/src/server/orNotFound'
import { refusedAs } from '@/src/server/refusedAs'
import { requireEmployee } from '@/src/server/requireEmployee'

/** The form to show, read once per page; `notReady` says why it cannot be filled in yet. */
export const loadFormPage = cache(async (wanted: string): Promise<FormPage | { notReady: string }> => {
  const { req, actor } = await requireEmployee()
  return refusedAs(409, orNotFound(formPage(req, actor, wanted)), (message) => ({ notReady: message }))
})
