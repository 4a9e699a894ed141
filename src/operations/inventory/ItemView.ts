import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { ItemAbilities } from '@/src/domain/inventory/itemAbilities'
import type { ItemComment } from '@/src/domain/inventory/ItemComment'
import type { ItemStatus } from '@/src/domain/inventory/itemStatuses'
import type { HandoverView } from './handoverViewSql'

/** An item as a page shows it, with what the reader may do with it now. */
export type ItemView = {
  id: string
  identifier: string
  type: { id: string; slug: string; name: string; identifierLabel: string; fields: FormField[] }
  status: ItemStatus
  assignedTo: { id: string; name: string } | null
  assignedRequest: { id: string; number: string } | null
  /** The picture to pin on: its own, or that of its type. */
  blueprint: string | null
  metadata: Record<string, unknown> | null
  notes: string | null
  acquiredOn: string | null
  comments: ItemComment[]
  rev: number
  /** Right and state together. */
  abilities: ItemAbilities
  /** What is held on its type, to say why something is not possible. */
  permissions: { read: boolean; update: boolean; reviewer: boolean; maintainer: boolean; admin: boolean }
} & HandoverView
