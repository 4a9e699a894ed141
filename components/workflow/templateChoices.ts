import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { templates } from '@/src/domain/workflow/templates'

export type TemplateChoice = {
  key: string
  name: string
  description: string
  build: () => WorkflowDefinition
}

const line = { approvalType: 'lineManager' } as const
const head = { approvalType: 'departmentHead' } as const

/**
 * The templates as the builder offers them: without named roles, so that whoever may approve or fulfill the form does,
 * and sound from the start; the admin narrows it down.
 */
export const templateChoices: TemplateChoice[] = [
  {
    key: 'single',
    name: templates.single.name,
    description: templates.single.description,
    build: () => templates.single.build({ approvers: [[]], fulfillers: [] }),
  },
  {
    key: 'twoStep',
    name: templates.twoStep.name,
    description: templates.twoStep.description,
    build: () => templates.twoStep.build({ approvers: [line, []], fulfillers: [] }),
  },
  {
    key: 'parallel',
    name: templates.parallel.name,
    description: templates.parallel.description,
    build: () => templates.parallel.build({ approvers: [[], head], fulfillers: [] }),
  },
]
