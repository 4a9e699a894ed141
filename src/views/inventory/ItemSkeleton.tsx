import { Skeleton } from '@/components/ui/Skeleton'
import { HeaderSkeleton } from '@/src/views/portal/HeaderSkeleton'
import { Loading } from '@/src/views/portal/Loading'

export function ItemSkeleton() {
  return (
    <Loading>
      <HeaderSkeleton line={false} />
      <Skeleton className="mb-4 h-36 w-full" />
      <Skeleton className="h-96 w-full" />
    </Loading>
  )
}
