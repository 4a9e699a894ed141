import type { Plugin } from 'payload'
import { audit } from './audit'
import { calendar } from './calendar'
import { files } from './files'
import { govern } from './govern'
import { health } from './health'
import { imports } from './imports'
import { inventory } from './inventory'
import { notifications } from './notifications'
import { people } from './people'
import { permissions } from './permissions'
import { portal } from './portal'
import { records } from './records'
import { requests } from './requests'
import { search } from './search'
import { workflow } from './workflow'

/** The pick list. `files` and `govern` stand last, because they wrap what the others brought. */
export const modules: Plugin[] = [
  requests,
  inventory,
  records,
  people,
  permissions,
  workflow,
  calendar,
  audit,
  notifications,
  portal,
  search,
  imports,
  health,
  files,
  govern,
]
