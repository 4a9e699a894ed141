import type { Metadata } from 'next'
import { ReviewsView } from '@/src/views/permissions/ReviewsView'

export const metadata: Metadata = { title: 'Access reviews' }

export default function Page() {
  return <ReviewsView />
}
