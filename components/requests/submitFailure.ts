import type { CommandAnswer } from '@/components/portal/sendCommand'

export type SubmitFailure = {
  /** What to say above the form; empty when every error has its field. */
  message: string
  /** By the name of the field. */
  fields: Record<string, string>
  signIn: boolean
  newKey: boolean
}

/** Sorts the errors of a refused submit: to their fields, above the form, and what has to be done about it. */
export function submitFailure(
  answer: Extract<CommandAnswer, { ok: false }>,
  names: ReadonlySet<string>,
): SubmitFailure {
  const fields: Record<string, string> = {}
  const general: string[] = []
  for (const error of answer.errors) {
    const name = error.field?.startsWith('data.') ? error.field.slice('data.'.length) : undefined
    if (name !== undefined && names.has(name)) fields[name] ??= error.message
    else general.push(error.message)
  }
  const newKey = answer.errors.some((error) => error.code === 'key_reused')
  if (newKey) {
    general.splice(
      0,
      general.length,
      'This was already sent once with other answers. Look under Requests first; submitting again makes a second request.',
    )
  }
  return {
    message: [...new Set(general)].join(' '),
    fields,
    signIn: answer.status === 401,
    newKey,
  }
}
