import { Imports } from '@/collections/imports/Imports'
import { defineModule } from '@/src/platform/defineModule'

export const imports = defineModule({
  name: 'imports',
  collections: [Imports],
  admin: {
    views: {
      imports: {
        Component: '/src/views/imports/ImportsView#ImportsView',
        path: '/imports',
        exact: true,
        meta: { title: 'Imports' },
      },
    },
    afterNavLinks: ['/components/imports/ImportsLinks#ImportsLinks'],
  },
})
