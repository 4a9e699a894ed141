import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { ItemAbilities } from '@/src/domain/inventory/itemAbilities'
import type { ItemComment } from '@/src/domain/inventory/ItemComment'
import type { ItemStatus } from '@/src/domain/inventory/itemStatuses'
import type { ShownHandover } from './ShownHandover'

/** An asset as its pages get it: what it is, who has it, and what the reader may do with it now. */
export type ItemView = {
  id: string
  identifier: string
  type: { id: string; slug: string; name: string; identifierLabel: string; fields: FormField[] }
  status: ItemStatus
  assignedTo: { id: string; name: string } | null
  assignedRequest: { id: string; number: string } | null
  blueprint: string | null
  metadata: Readonly<Record<string, unknown>> | null
  notes: string | null
  acquiredOn: string | null
  comments: ItemComment[]
  abilities: ItemAbilities
  permissions: { update: boolean; reviewer: boolean; maintainer: boolean; admin: boolean }
} & ShownHandover
