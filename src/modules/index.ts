import type { Plugin } from 'payload'
import { audit } from './audit'
import { calendar } from './calendar'
import { govern } from './govern'
import { health } from './health'
import { imports } from './imports'
import { inventory } from './inventory'
import { notifications } from './notifications'
import { people } from './people'
import { permissions } from './permissions'
import { requests } from './requests'
import { workflow } from './workflow'

/** The pick list. `govern` stands last, because it wraps what the others brought. */
export const modules: Plugin[] = [
  requests,
  inventory,
  people,
  permissions,
  workflow,
  calendar,
  audit,
  notifications,
  imports,
  health,
  govern,
]
