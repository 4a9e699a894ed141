import { HeaderSkeleton } from '@/src/views/portal/HeaderSkeleton'
import { Loading } from '@/src/views/portal/Loading'
import { RowsSkeleton } from '@/src/views/portal/RowsSkeleton'
import { Skeleton } from '@/components/ui/Skeleton'

export function ListSkeleton() {
  return (
    <Loading>
      <HeaderSkeleton line={false} />
      <Skeleton className="mb-4 h-9 w-64" />
      <RowsSkeleton rows={8} />
    </Loading>
  )
}
