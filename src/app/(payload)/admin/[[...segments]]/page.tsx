import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { closedPlace } from '@/access/closedPlace'
import { entersAdmin } from '@/access/entersAdmin'
import { importMap } from '@/generated/importMap'
import { currentEmployee } from '@/src/server/currentEmployee'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

export default async function Page({ params, searchParams }: Args) {
  const employee = await currentEmployee()
  // Payload would only say that they may not be here; their place is the portal.
  if (employee && !(await entersAdmin({ req: employee.req }))) redirect('/')
  const closed = employee ? await closedPlace(employee.req, (await params).segments ?? []) : null
  if (closed) {
    // The address stays; what is drawn is our page that says which right is missing, in place of Payload's "not found".
    return RootPage({
      config,
      importMap,
      params: Promise.resolve({ segments: ['closed'] }),
      searchParams: Promise.resolve({ ...closed }),
    })
  }
  return RootPage({ config, importMap, params, searchParams })
}
