import type { BusinessCalendar } from '@/src/domain/calendar/businessCalendarSchema'
import type { SlaTime } from '@/src/domain/calendar/slaTimeSchema'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Directory } from '@/src/domain/workflow/eligibility/Directory'
import type { Subject } from '@/src/domain/workflow/eligibility/Subject'

/** A published form as the life of a request needs it. */
export type SeedForm = {
  id: string
  slug: string
  title: string
  category: string
  resource: string
  resourceId: string
  versionId: string
  version: number
  fields: FormField[]
  workflow: WorkflowDefinition
  slaTime: SlaTime | null
  calendar: BusinessCalendar | null
  publishedBy: string
  publisher: Subject['publisher']
  ancestors: readonly string[]
  directory: Directory
  /** How much it is used, beside others. */
  weight: number
}
