import { Departments } from '@/collections/people/Departments'
import { DirectoryGroupMappings } from '@/collections/people/DirectoryGroupMappings'
import { Employees } from '@/collections/people/Employees'
import { directoryEndpoint } from '@/src/endpoints/people/directory'
import { directorySyncEndpoints } from '@/src/endpoints/people/directorySync'
import { sessionEndpoints } from '@/src/endpoints/people/sessions'
import { singleSignOnEndpoints } from '@/src/endpoints/people/singleSignOn'
import { registerNotices } from '@/src/operations/notifications/registerNotices'
import { directoryAlert } from '@/src/operations/people/directory/directoryAlert'
import { defineModule } from '@/src/platform/defineModule'

registerNotices(
  [
    {
      event: 'directory.stopped',
      label: 'People could not be taken over from the directory',
      inApp: true,
      email: true,
    },
  ],
  { directoryAlert },
)

export const people = defineModule({
  name: 'people',
  collections: [Employees, Departments, DirectoryGroupMappings],
  endpoints: [directoryEndpoint, ...directorySyncEndpoints, ...sessionEndpoints, ...singleSignOnEndpoints],
  admin: {
    views: {
      directory: {
        Component: '/src/views/people/DirectoryView#DirectoryView',
        path: '/directory',
        exact: true,
        meta: { title: 'Directory' },
      },
    },
    afterNavLinks: ['/components/people/DirectoryLinks#DirectoryLinks'],
  },
})
