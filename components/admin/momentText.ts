const FORMAT = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
})

/** An instant (ISO, or epoch milliseconds) as the administration writes it: in the reader's own time, which it names. */
export function momentText(at: string | number): string {
  return FORMAT.format(new Date(at))
}
