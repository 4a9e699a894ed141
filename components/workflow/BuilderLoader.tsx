'use client'

import dynamic from 'next/dynamic'

/** The builder, fetched when it is first shown: canvas and layout are of no use to the server or to other pages. */
export const BuilderLoader = dynamic(() => import('./Builder').then((module) => module.Builder), {
  ssr: false,
  loading: () => (
    <div style={{ height: 640, display: 'grid', placeItems: 'center' }} role="status">
      Loading the workflow…
    </div>
  ),
})
