type Reader = { own: boolean; decide: boolean; fulfill: boolean }

/** Where the reader of a request most likely came from. */
export function backFrom({ own, decide, fulfill }: Reader): { href: string; label: string } {
  if (own) return { href: '/requests', label: 'My requests' }
  if (decide) return { href: '/queue', label: 'Queue' }
  return fulfill ? { href: '/fulfilment', label: 'Fulfilment' } : { href: '/', label: 'Home' }
}
