import type { FieldType } from '@/src/domain/forms/fieldTypes'
import { profileTokens } from '@/src/domain/forms/profileTokens'

const WORDS: Record<string, string> = {
  '{{me}}': 'Whoever fills it in',
  '{{name}}': 'Their name',
  '{{email}}': 'Their e-mail address',
  '{{jobTitle}}': 'Their job title',
  '{{employeeNumber}}': 'Their employee number',
  '{{department}}': 'Their department',
  '{{manager}}': 'Their manager',
}

/** What a default may take from the profile of whoever fills the form in, in words. */
export function profileChoices(
  type: FieldType,
  collection: string | undefined,
): { value: string; label: string }[] {
  return profileTokens(type, collection).map((token) => ({ value: token, label: WORDS[token] ?? token }))
}
