import { requires } from '@/access/requires'
import { seesInventory } from '@/access/seesInventory'
import { uploadsMedia } from '@/access/uploadsMedia'
import { keepUsedFile } from '@/hooks/inventory/keepUsedFile'
import { nameImage } from '@/hooks/inventory/nameImage'
import { refuseUsedMedia } from '@/hooks/inventory/refuseUsedMedia'
import { IMAGE_TYPES } from '@/src/domain/inventory/imageTypes'
import { defineCollection } from '@/src/platform/defineCollection'

/** Pictures of assets and of their types, on which reviewers pin what is wrong. */
export const Media = defineCollection({
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: { useAsTitle: 'alt', group: 'Inventory', defaultColumns: ['filename', 'alt', 'createdAt'] },
  access: {
    read: seesInventory,
    create: uploadsMedia,
    update: requires('inventory', 'manage'),
    delete: requires('inventory', 'manage'),
  },
  upload: {
    mimeTypes: [...IMAGE_TYPES],
    // Payload would fetch any address somebody pastes, also ones that only this server reaches.
    pasteURL: false,
    bulkUpload: false,
    crop: false,
    focalPoint: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  hooks: {
    beforeOperation: [nameImage],
    beforeChange: [keepUsedFile],
    beforeDelete: [refuseUsedMedia],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      admin: { description: 'What the picture shows, for those who do not see it' },
    },
  ],
})
