import '@/components/admin/page.css'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

type Props = {
  /** What Payload hands to a view of its own. */
  view: AdminViewServerProps
  title: string
  description?: string
  children: ReactNode
}

/**
 * A page of ours inside the administration's frame. Payload opens such pages to everyone, so whoever is not signed in is
 * sent to do so; what a reader may see, the page itself decides.
 */
export function AdminFrame({ view, title, description, children }: Props) {
  const { initPageResult, params, payload, searchParams, user, viewActions, i18n } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { routes, admin } = payload.config
  if (!req.user) {
    const query = new URLSearchParams({ redirect: req.pathname ?? routes.admin })
    redirect(`${routes.admin}${admin.routes.login}?${query.toString()}`)
  }
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      viewActions={viewActions}
      visibleEntities={{
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter>
        <div className="sw-admin-page">
          <h1>{title}</h1>
          {description ? <p>{description}</p> : null}
          {children}
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}
