import { cache } from 'react'
import { formInLanguage } from '@/src/domain/forms/formInLanguage'
import { formWords } from '@/src/operations/requests/formWords'
import { requireEmployee } from '@/src/server/requireEmployee'

type Form = { id: string; title: string; description?: string | null }

/** Says forms in the language of who looks, read once per page. */
export const loadFormWords = cache(async (): Promise<<Shown extends Form>(form: Shown) => Shown> => {
  const { req } = await requireEmployee()
  const words = await formWords(req)
  return (form) => formInLanguage(form, words.get(form.id), req.user?.locale)
})
