/** The ids of what `Shell` shows below a control, for `aria-describedby`. */
export function describedBy(
  id: string,
  { help, faults = [] }: { help?: unknown; faults?: readonly string[] },
) {
  const ids = [...(faults.length > 0 ? [`${id}-fault`] : []), ...(help ? [`${id}-help`] : [])]
  return ids.length > 0 ? ids.join(' ') : undefined
}
