import { createToasts } from './createToasts'

/** Says something short at the edge of the page, from anywhere in the browser; `Toaster` shows it. */
export const toasts = createToasts()

export const toast = {
  success: toasts.success,
  error: toasts.error,
}
