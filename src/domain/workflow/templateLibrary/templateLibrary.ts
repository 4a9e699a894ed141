import { amountTemplates } from './amountTemplates'
import { basicTemplates } from './basicTemplates'
import { peopleTemplates } from './peopleTemplates'
import type { Template } from './Template'
import { timeTemplates } from './timeTemplates'

/** Every workflow an administrator can start from, in the order in which they are shown. */
export const templateLibrary: readonly Template[] = [
  ...basicTemplates,
  ...amountTemplates,
  ...peopleTemplates,
  ...timeTemplates,
]
