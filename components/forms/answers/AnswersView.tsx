import { Paperclip } from 'lucide-react'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { isEmptyAnswer } from '@/src/domain/forms/isEmptyAnswer'
import { visibleFields } from '@/src/domain/forms/visibleFields'
import { answerText } from './answerText'

type Props = {
  /** Of the version that the request was submitted with. */
  fields: readonly FormField[]
  data: Readonly<Record<string, unknown>>
  people: Readonly<Record<string, string>>
  files: Readonly<Record<string, { filename: string; url: string; thumbnail?: string }>>
  /** What to say when nothing is asked. */
  empty?: string
}

/** Questions and answers as they were submitted: the labels of that time, and only what was shown. */
export function AnswersView({ fields, data, people, files, empty = 'This form asks nothing.' }: Props) {
  const visible = visibleFields(fields, data)
  const shown = fields.filter((field) => visible.has(field.name))
  if (shown.length === 0) return <p className="text-ink-soft">{empty}</p>
  return (
    <dl className="divide-y">
      {shown.map((field) => {
        const value = data[field.name]
        const file = field.type === 'file' && typeof value === 'string' ? files[value] : undefined
        return (
          <div
            key={field.name}
            className="grid gap-x-4 gap-y-0.5 py-2.5 first:pt-0 last:pb-0 sm:grid-cols-[11rem_1fr]"
          >
            <dt className="text-ink-soft">{field.label}</dt>
            <dd className="min-w-0 break-words whitespace-pre-wrap">
              {isEmptyAnswer(value) ? (
                <span className="text-ink-faint">Not answered</span>
              ) : file ? (
                <a
                  href={file.url}
                  className="inline-flex max-w-full items-center gap-1.5 rounded-sm font-medium text-accent-text underline-offset-4 hover:underline"
                >
                  {file.thumbnail ? (
                    // Its alternative text is the name beside it. Private: an optimiser would ask without the session.
                    <img
                      src={file.thumbnail}
                      alt=""
                      loading="lazy"
                      className="mr-1 size-16 shrink-0 rounded-md border object-cover"
                    />
                  ) : (
                    <Paperclip aria-hidden className="size-4 shrink-0" />
                  )}
                  <span className="truncate">{file.filename}</span>
                </a>
              ) : (
                answerText(field, value, people)
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
