type Rows = { collection: string; where: unknown }

/** The list in the administration that shows exactly the rows behind a number; `admin` is where it lives, as `/admin`. */
export function rowsHref(admin: string, { collection, where }: Rows): string {
  const pairs: string[] = []
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}[${key}]`)
    } else pairs.push(`${encodeURIComponent(path)}=${encodeURIComponent(String(value))}`)
  }
  walk(where, 'where')
  return `${admin}/collections/${collection}?${pairs.join('&')}`
}
