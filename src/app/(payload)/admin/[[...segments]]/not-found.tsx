import config from '@payload-config'
import { NotFoundPage } from '@payloadcms/next/views'
import { importMap } from '@/generated/importMap'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export default function NotFound({ params, searchParams }: Args) {
  return NotFoundPage({ config, importMap, params, searchParams })
}
