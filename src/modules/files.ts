import type { CollectionConfig, Config, Plugin } from 'payload'
import { dropFile } from '@/hooks/shared/dropFile'
import { storeFile } from '@/hooks/shared/storeFile'
import { thumbnailEndpoint } from '@/src/endpoints/shared/thumbnail'
import { uploadedFile } from '@/src/endpoints/shared/uploadedFile'

/** Every collection of files uses the one storage of the installation, in one loop that none can leave. */
export const files: Plugin = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.upload ? stored(collection) : collection,
  ),
})

function stored(collection: CollectionConfig): CollectionConfig {
  const { hooks, upload, endpoints } = collection
  return {
    ...collection,
    endpoints: [...(endpoints || []), thumbnailEndpoint(collection.slug)],
    upload: {
      ...(typeof upload === 'object' ? upload : {}),
      disableLocalStorage: true,
      handlers: [uploadedFile],
    },
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), storeFile],
      beforeDelete: [...(hooks?.beforeDelete ?? []), dropFile],
    },
  }
}
