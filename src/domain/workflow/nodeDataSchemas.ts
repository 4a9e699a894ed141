import { isStorableText } from '@/src/domain/forms/isStorableText'
import { z } from 'zod'
import { dueInSchema } from './dueInSchema'

const text = z.string().refine(isStorableText, { error: 'contains characters that cannot be stored' })
const label = text.max(200).optional()
const join = z.enum(['all', 'any']).optional()
const slug = text.min(1).max(120)
const slugs = z.array(slug).max(50).optional()

/** The closed data of each node type. Defaults are applied when read (`approvalOf`), never stored. */
export const nodeDataSchemas = {
  submitted: z.strictObject({ label }),
  approval: z.strictObject({
    label,
    approvalType: z.enum(['role', 'lineManager', 'departmentHead', 'employee', 'formField']).optional(),
    approverRoles: slugs,
    employee: slug.optional(),
    field: slug.optional(),
    // Any whole number parses: a draft may be half-made, publishing refuses what is below one.
    minApprovals: z.number().int().max(1000).optional(),
    rejectionRule: z.enum(['anyOne', 'quorumImpossible']).optional(),
    allowDelegate: z.boolean().optional(),
    delegateRole: slug.optional(),
    dueIn: dueInSchema.optional(),
    onOverdue: z.enum(['remind', 'escalate', 'approve', 'reject']).optional(),
    fallback: slug.optional(),
    join,
  }),
  fulfillment: z.strictObject({
    label,
    fulfillerRoles: slugs,
    dueIn: dueInSchema.optional(),
    checklist: z.array(text.min(1).max(300)).max(50).optional(),
    join,
  }),
  condition: z.strictObject({ label, join }),
  notify: z.strictObject({
    label,
    to: z.enum(['requester', 'requestedFor', 'role']).optional(),
    role: slug.optional(),
    subject: text.max(200).optional(),
    body: text.max(5000).optional(),
    join,
  }),
  // Waits for a span of time, or until the date that a field of the form holds.
  timer: z.strictObject({ label, wait: dueInSchema.optional(), until: slug.optional(), join }),
  automation: z.strictObject({ label, action: text.max(200).optional(), join }),
}

export type ApprovalData = z.infer<typeof nodeDataSchemas.approval>
export type FulfillmentData = z.infer<typeof nodeDataSchemas.fulfillment>
export type NotifyData = z.infer<typeof nodeDataSchemas.notify>
