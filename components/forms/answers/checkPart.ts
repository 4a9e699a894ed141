import { createPart } from '@/components/ui/createPart'

/** What judges answers, with its patterns and schemas. A form that is only looked at does without. */
export const checkPart = createPart(() => import('@/src/domain/forms/checkAnswers'))
