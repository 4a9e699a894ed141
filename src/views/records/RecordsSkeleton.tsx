import { Skeleton } from '@/components/ui/Skeleton'
import { HeaderSkeleton } from '@/src/views/portal/HeaderSkeleton'
import { Loading } from '@/src/views/portal/Loading'
import { RowsSkeleton } from '@/src/views/portal/RowsSkeleton'

/** The shape of a list of records with its tools. */
export function RecordsSkeleton() {
  return (
    <Loading>
      <HeaderSkeleton />
      <Skeleton className="mb-4 h-9 w-full max-w-lg" />
      <RowsSkeleton rows={8} />
    </Loading>
  )
}
