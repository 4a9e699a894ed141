import { peopleText } from './peopleText'
import type { CommandError } from './readErrors'

/** An error as one reads it: its sentence and, for a missing right, which one and who can give it. */
export function commandErrorText(error: CommandError | undefined): string {
  if (!error) return 'That did not work. Try again in a moment.'
  const permission = typeof error.data?.permission === 'string' ? error.data.permission : undefined
  if (error.code !== 'forbidden' || permission === undefined) return error.message
  const named = error.message.includes(permission) ? '' : ` It needs the right ${permission}.`
  // A refusal that names those who can give it says so itself.
  const said = error.message.includes('can give it')
  const grantors = said ? '' : peopleText(namesOf(error.data?.grantors), 'or')
  return `${error.message}${named}${grantors ? ` ${grantors} can give it to you.` : ''}`
}

function namesOf(people: unknown): string[] {
  if (!Array.isArray(people)) return []
  return people.flatMap((person: unknown) => {
    if (typeof person === 'string') return [person]
    if (typeof person !== 'object' || person === null || !('name' in person)) return []
    return typeof person.name === 'string' ? [person.name] : []
  })
}
