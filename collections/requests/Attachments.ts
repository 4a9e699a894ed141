import { signedIn } from '@/access/signedIn'
import { deletesAttachments } from '@/access/deletesAttachments'
import { nobody } from '@/access/nobody'
import { readsAttachments } from '@/access/readsAttachments'
import { nameAttachment } from '@/hooks/requests/nameAttachment'
import { ownAttachment } from '@/hooks/requests/ownAttachment'
import { commandOwned } from '@/hooks/shared/commandOwned'
import { ATTACHMENT_TYPES } from '@/src/domain/requests/attachmentTypes'
import { defineCollection } from '@/src/platform/defineCollection'

/** Files that people hand in. An unbound one is its owner's alone; submitting binds it to the request. */
export const Attachments = defineCollection({
  slug: 'attachments',
  admin: { hidden: true, useAsTitle: 'originalName' },
  access: { read: readsAttachments, create: signedIn, update: nobody, delete: deletesAttachments },
  upload: {
    mimeTypes: [...ATTACHMENT_TYPES],
    // Payload would fetch any address somebody pastes, also ones that only this server reaches.
    pasteURL: false,
    bulkUpload: false,
    crop: false,
    focalPoint: false,
    // Whatever a browser makes of the content, it is saved and never run in our origin.
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment')
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  hooks: {
    beforeOperation: [nameAttachment],
    beforeValidate: [commandOwned(['owner', 'request', 'record', 'resource', 'comment', 'internal'])],
    beforeChange: [ownAttachment],
  },
  fields: [
    { name: 'originalName', type: 'text' },
    { name: 'owner', type: 'relationship', relationTo: 'employees', index: true },
    { name: 'request', type: 'relationship', relationTo: 'itsm-requests', index: true },
    { name: 'comment', type: 'relationship', relationTo: 'itsm-comments', index: true },
    // Part of an internal comment: not for who asked, whatever else they may see.
    { name: 'internal', type: 'checkbox', defaultValue: false },
    { name: 'resource', type: 'relationship', relationTo: 'permission-resources', index: true },
  ],
})
