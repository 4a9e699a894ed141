'use client'
import { ArrowRight, FileClock } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { Command, type CommandEntry } from '@/components/ui/Command'
import { Icon } from './Icon'
import { portalPlaces } from './portalPlaces'
import { requestStatuses, type RequestStatus } from './requestStatuses'

export type SearchForm = {
  id: string
  slug: string
  title: string
  description?: string | null
  icon?: string | null
  category?: string
}
export type SearchRequest = { id: string; number: string; title: string; status: RequestStatus }

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  forms: readonly SearchForm[]
  requests: readonly SearchRequest[]
}

/** One field over the forms one may submit, one's own requests, and the pages. */
export function SearchPalette({ open, onOpenChange, forms, requests }: Props) {
  const router = useRouter()
  const go = (href: string) => () => {
    onOpenChange(false)
    router.push(href)
  }
  const formEntries: CommandEntry[] = forms.map((form) => ({
    id: `form-${form.id}`,
    label: form.title,
    hint: form.category,
    keywords: [form.description ?? ''],
    icon: <Icon name={form.icon} className="size-4" />,
    onSelect: go(`/requests/new/${form.slug}`),
  }))
  const requestEntries: CommandEntry[] = requests.map((request) => ({
    id: `request-${request.id}`,
    label: `${request.number} ${request.title}`,
    hint: requestStatuses[request.status].word,
    icon: <FileClock aria-hidden className="size-4" />,
    onSelect: go(`/requests/${request.id}`),
  }))
  const pageEntries: CommandEntry[] = portalPlaces.map((place) => ({
    id: `page-${place.href}`,
    label: place.label,
    icon: <ArrowRight aria-hidden className="size-4" />,
    onSelect: go(place.href),
  }))
  return (
    <Command
      open={open}
      onOpenChange={onOpenChange}
      title="Search forms and requests"
      placeholder="Search forms and requests"
      empty="Nothing fits. Try fewer or other words."
      groups={[
        { heading: 'Ask for something', entries: formEntries },
        { heading: 'My requests', entries: requestEntries },
        { heading: 'Go to', entries: pageEntries },
      ]}
    />
  )
}
