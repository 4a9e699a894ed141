import { FileClock, FileText, Folder, Package, type LucideIcon } from 'lucide-react'

type Look = { heading: string; icon: LucideIcon }

/** What the search finds, in the order in which it stands between equals. */
const looks: Record<string, Look> = {
  form: { heading: 'Ask for something', icon: FileText },
  request: { heading: 'Requests', icon: FileClock },
  item: { heading: 'Things', icon: Package },
  record: { heading: 'Records', icon: Folder },
}

/** Heading and icon of a kind of thing; one that is not known here still has both. */
export function searchKind(kind: string): Look {
  return Object.hasOwn(looks, kind) ? looks[kind]! : { heading: 'More', icon: FileText }
}
