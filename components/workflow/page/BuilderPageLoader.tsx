'use client'

import dynamic from 'next/dynamic'

/** The builder's page, fetched and drawn in the browser alone: it lives from what that browser holds. */
export const BuilderPageLoader = dynamic(() => import('./BuilderPage').then((module) => module.BuilderPage), {
  ssr: false,
  loading: () => (
    <div style={{ minHeight: '100vh', display: 'grid', placeItems: 'center' }} role="status">
      Loading the workflow…
    </div>
  ),
})
