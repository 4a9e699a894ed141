import { change } from './templateLibrary/change'
import { contract } from './templateLibrary/contract'
import { hrCase } from './templateLibrary/hrCase'
import { incident } from './templateLibrary/incident'
import type { RecordTemplate } from './templateLibrary/RecordTemplate'
import { vendor } from './templateLibrary/vendor'

/** The types an administrator starts from. */
export const RECORD_TEMPLATES: readonly RecordTemplate[] = [hrCase, incident, contract, vendor, change]
