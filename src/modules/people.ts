import { Departments } from '@/collections/people/Departments'
import { Employees } from '@/collections/people/Employees'
import { directoryEndpoint } from '@/src/endpoints/people/directory'
import { defineModule } from '@/src/platform/defineModule'

export const people = defineModule({
  name: 'people',
  collections: [Employees, Departments],
  endpoints: [directoryEndpoint],
})
