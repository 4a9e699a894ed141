import { HeaderSkeleton } from '@/src/views/portal/HeaderSkeleton'
import { Loading } from '@/src/views/portal/Loading'
import { RowsSkeleton } from '@/src/views/portal/RowsSkeleton'

export function ThingsSkeleton() {
  return (
    <Loading>
      <HeaderSkeleton />
      <RowsSkeleton rows={3} />
    </Loading>
  )
}
