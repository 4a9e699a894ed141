/** Whether a link of the navigation leads to where one is, or to what is above it. Home is only itself. */
export function isCurrentPlace(href: string, pathname: string): boolean {
  return href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)
}
