import { cache } from 'react'
import { fieldsInLanguage } from '@/src/domain/forms/fieldsInLanguage'
import { formInLanguage } from '@/src/domain/forms/formInLanguage'
import { requestPage, type RequestPage } from '@/src/operations/requests/requestPage'
import { orNotFound } from '@/src/server/orNotFound'
import { requireEmployee } from '@/src/server/requireEmployee'
import { requireRequest } from './requireRequest'

/** A request by id, its title and questions in the reader's language where the form has it, read once per page; the page for missing things when the reader may not see it. */
export const loadRequestPage = cache(async (id: string): Promise<RequestPage> => {
  await requireRequest(id)
  const { req, actor } = await requireEmployee()
  const page = await orNotFound(requestPage(req, actor, id))
  const { request, version } = page
  const language = req.user?.locale
  return {
    ...page,
    request: formInLanguage(request, version.translations, language),
    version: { ...version, fields: fieldsInLanguage(version.fields, language) },
  }
})
