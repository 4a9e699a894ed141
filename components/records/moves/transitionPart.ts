import { createPart } from '@/components/ui/createPart'

/** The dialog of a transition and the fields it may ask for, which a page of records does without until then. */
export const transitionPart = createPart(() => import('./TransitionDialog'))
