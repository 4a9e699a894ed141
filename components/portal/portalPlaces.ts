export type PortalPlace = { href: string; label: string }

/** The pages of the portal that everybody has, in the order of the navigation. */
export const portalPlaces: readonly PortalPlace[] = [
  { href: '/', label: 'Home' },
  { href: '/requests', label: 'Requests' },
  { href: '/queue', label: 'Queue' },
  { href: '/fulfilment', label: 'Fulfilment' },
  { href: '/things', label: 'My things' },
  { href: '/rights', label: 'My rights' },
]
