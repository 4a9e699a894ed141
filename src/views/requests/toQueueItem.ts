import { answerText } from '@/components/forms/answers/answerText'
import type { QueueItem } from '@/components/requests/QueueItem'
import { fieldsInLanguage } from '@/src/domain/forms/fieldsInLanguage'
import { isEmptyAnswer } from '@/src/domain/forms/isEmptyAnswer'
import { visibleFields } from '@/src/domain/forms/visibleFields'
import type { QueueItem as WaitingStep } from '@/src/operations/requests/myQueue'
import { whyWords } from './whyWords'

/**
 * A waiting step as a line of the queue: its answers in words, in the reader's language where the form has it, the
 * unanswered left out. `people` are names by id.
 */
export function toQueueItem(
  { request, step, why, since, dueAt }: WaitingStep,
  people: Record<string, string>,
  language: string | null | undefined,
): QueueItem {
  const { data, ...shown } = request
  const fields = fieldsInLanguage(request.fields, language)
  const visible = visibleFields(fields, data)
  const answers = fields
    .filter(({ name, type }) => visible.has(name) && type !== 'file' && !isEmptyAnswer(data[name]))
    .map((field) => ({ label: field.label, value: answerText(field, data[field.name], people) }))
  return {
    request: {
      id: shown.id,
      number: shown.number,
      title: shown.title,
      form: shown.form,
      requester: shown.requester,
      requestedFor: shown.requestedFor,
      priority: shown.priority,
      answers,
    },
    step,
    why: whyWords(why),
    since,
    cameAt: why.since,
    // Without a time of its own the step is as pressing as the request.
    dueAt: dueAt ?? request.slaDueAt,
  }
}
