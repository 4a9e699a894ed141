import { answerSchema } from './answerSchema'
import type { FormField } from './formFieldSchema'

/** Who fills a form in, as far as a default may say it. */
export type Profile = {
  id: string
  name: string
  email: string
  jobTitle: string | null
  employeeNumber: string | null
  department: { id: string; name: string } | null
  manager: { id: string; name: string } | null
}

/**
 * A field with its default taken from the profile of whoever fills it in. `{{name}}`, `{{email}}`, `{{jobTitle}}`,
 * `{{employeeNumber}}`, `{{department}}` and `{{manager}}` stand for words in a text, and for the option of that value
 * or label in a choice; where people are chosen, `{{me}}` and `{{manager}}` stand for the person. What the profile does
 * not say, and what would be no valid answer, is left blank.
 */
export function profileDefault(field: FormField, profile: Profile): FormField {
  const { default: preset, ...rest } = field
  if (typeof preset !== 'string' || !preset.includes('{{')) return field
  const value = resolved(field, preset, profile)
  if (value === undefined || value.trim() === '') return rest
  return answerSchema(field).safeParse(value).success ? { ...rest, default: value } : rest
}

const TOKEN = /\{\{\s*(\w+)\s*\}\}/g

function resolved(field: FormField, preset: string, profile: Profile): string | undefined {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return preset.replace(TOKEN, (whole, token: string) => wordOf(token, profile) ?? whole).trim()
    case 'select': {
      const word = wordOf(preset.trim().replace(TOKEN, '$1'), profile)?.toLowerCase()
      return (field.options ?? []).find(
        ({ value, label }) => value.toLowerCase() === word || label.toLowerCase() === word,
      )?.value
    }
    case 'relationship': {
      const token = preset.trim().replace(TOKEN, '$1')
      if (field.collection === 'departments')
        return token === 'department' ? profile.department?.id : undefined
      if ((field.collection ?? 'employees') !== 'employees') return undefined
      return token === 'me' ? profile.id : token === 'manager' ? profile.manager?.id : undefined
    }
    default:
      return undefined
  }
}

/** Undefined for a token that is none; empty where the profile says nothing. */
function wordOf(token: string, profile: Profile): string | undefined {
  switch (token) {
    case 'name':
    case 'email':
      return profile[token]
    case 'jobTitle':
    case 'employeeNumber':
      return profile[token] ?? ''
    case 'department':
    case 'manager':
      return profile[token]?.name ?? ''
    default:
      return undefined
  }
}
