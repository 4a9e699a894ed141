import type { Metadata } from 'next'
import { parsePermissionSlug } from '@/src/domain/permissions/parsePermissionSlug'
import { RightsView } from '@/src/views/permissions/RightsView'

export const metadata: Metadata = { title: 'My rights' }

type Args = { searchParams: Promise<{ permission?: string | string[] }> }

export default async function Page({ searchParams }: Args) {
  const { permission } = await searchParams
  const asked = typeof permission === 'string' && parsePermissionSlug(permission) !== null
  return <RightsView permission={asked ? permission : null} />
}
