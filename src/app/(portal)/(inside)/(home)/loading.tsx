import { HomeSkeleton } from '@/src/views/requests/HomeSkeleton'

export default function Loading() {
  return <HomeSkeleton />
}
