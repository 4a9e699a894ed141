import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { BuilderPageLoader } from '@/components/workflow/page/BuilderPageLoader'

/**
 * `/admin/builder/<form>`: the workflow builder with the window to itself. Payload lets anybody see a page of ours, so
 * whoever is nobody is sent to sign in; what the form shows and takes is for its endpoints to allow.
 */
export function BuilderView({ initPageResult, params }: AdminViewServerProps) {
  const { req } = initPageResult
  const { admin, api } = req.payload.config.routes
  const formId = params?.segments?.[1]
  const id = typeof formId === 'string' ? formId : ''
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/builder/${id}`)}`)
  return <BuilderPageLoader formId={id} apiRoute={api} adminRoute={admin} />
}
