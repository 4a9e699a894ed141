import { Imports } from '@/collections/imports/Imports'
import { defineModule } from '@/src/platform/defineModule'

export const imports = defineModule({
  name: 'imports',
  collections: [Imports],
})
