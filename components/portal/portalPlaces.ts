/** The pages of the portal in the order of the navigation. */
export const portalPlaces = [
  { href: '/', label: 'Home' },
  { href: '/requests', label: 'Requests' },
  { href: '/queue', label: 'Approvals' },
  { href: '/fulfilment', label: 'Fulfilment' },
  { href: '/things', label: 'My things' },
  { href: '/rights', label: 'My rights' },
] as const
