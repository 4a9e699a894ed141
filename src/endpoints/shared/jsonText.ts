/** An answer whose JSON was written by the database: it goes out as it is. */
export function jsonText(text: string): Response {
  return new Response(text, {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  })
}
