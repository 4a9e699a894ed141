import type { ArrayFieldValidation } from 'payload'
import type { FormWords } from '@/src/domain/forms/formInLanguage'
import { translationFaults } from '@/src/domain/forms/translationFaults'

/** The other languages of a form: each is one, and stands there once. */
export const eachLanguageOnce: ArrayFieldValidation = (rows) =>
  translationFaults((rows ?? []) as Partial<FormWords>[]) ?? true
