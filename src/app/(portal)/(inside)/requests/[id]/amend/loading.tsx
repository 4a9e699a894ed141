import { FormSkeleton } from '@/src/views/requests/FormSkeleton'

export default function Loading() {
  return <FormSkeleton />
}
