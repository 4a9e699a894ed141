import { OperationError } from '@/src/platform/OperationError'
import type { SubmittableForm } from './submittableForm'

/** Id of the version to submit on; 409 until the form is published and its rights are made. */
export function publishedOf(form: SubmittableForm): string {
  if (form.rightsStatus !== 'ready') {
    throw new OperationError(409, [
      {
        code: 'not_ready',
        message: 'This form is still being set up. Try again in a moment.',
        data: { rightsStatus: form.rightsStatus },
      },
    ])
  }
  if (!form.published) {
    throw new OperationError(409, [
      { code: 'not_published', message: 'This form has not been published yet.' },
    ])
  }
  return form.published
}
