import { Notice } from '@/components/portal/Notice'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { FormStart } from '@/src/operations/requests/formStart'

const inWords = (labels: readonly string[], word: 'and' | 'or') =>
  new Intl.ListFormat('en-GB', { type: word === 'and' ? 'conjunction' : 'disjunction' }).format(labels)

/** Where the answers in a form come from, and what could not be taken over. */
export function StartNotes({ start, fields }: { start: FormStart; fields: readonly FormField[] }) {
  const { answers, from, ignored } = start
  const count = Object.keys(answers).length
  const labelOf = (name: string) => fields.find((field) => field.name === name)?.label ?? `“${name}”`
  const by = (why: 'unknown' | 'hidden' | 'invalid') =>
    ignored.filter((one) => one.why === why).map(({ name }) => labelOf(name))
  const sentences = [
    by('unknown').length > 0 && `This form does not ask for ${inWords(by('unknown'), 'or')}.`,
    by('hidden').length > 0 && `With these answers the form does not ask for ${inWords(by('hidden'), 'or')}.`,
    by('invalid').length > 0 &&
      `What the link says for ${inWords(by('invalid'), 'and')} is no valid answer. Fill it in yourself.`,
  ].filter((sentence) => sentence !== false)
  if (!from && count === 0 && sentences.length === 0) return null
  return (
    <Notice tone={sentences.length > 0 ? 'warning' : 'info'} className="mb-6 max-w-160">
      {from && (
        <p>
          Filled in as in {from.number}.{' '}
          {from.left.length > 0 && `Not taken over: ${inWords(from.left, 'and')}.`} Look it through before you
          submit.
        </p>
      )}
      {!from && count > 0 && (
        <p>The link you came by has filled in {count === 1 ? 'one answer' : `${count} answers`}.</p>
      )}
      {sentences.length > 0 && <p>{sentences.join(' ')}</p>}
    </Notice>
  )
}
