import { cache } from 'react'
import { fieldsInLanguage } from '@/src/domain/forms/fieldsInLanguage'
import { formPage, type FormPage } from '@/src/operations/requests/formPage'
import { orNotFound } from '@/src/server/orNotFound'
import { refusedAs } from '@/src/server/refusedAs'
import { requireEmployee } from '@/src/server/requireEmployee'
import { loadFormWords } from './loadFormWords'

/** The form to show, in the reader's language where it has it, read once per page; `notReady` says why it cannot be filled in yet. */
export const loadFormPage = cache(async (wanted: string): Promise<FormPage | { notReady: string }> => {
  const { req, actor } = await requireEmployee()
  const page = await refusedAs(409, orNotFound(formPage(req, actor, wanted)), (message) => ({
    notReady: message,
  }))
  if ('notReady' in page) return page
  const form = (await loadFormWords())(page.form)
  return { ...page, form: { ...form, fields: fieldsInLanguage(form.fields, req.user?.locale) } }
})
