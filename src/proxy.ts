import { NextResponse, type NextRequest } from 'next/server'
import { PATH_HEADER } from '@/src/server/pathHeader'

/** Tells the pages of the portal their own address, so that signing in leads back to it. Decides nothing. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers)
  headers.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`)
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/((?!api/|admin|_next/|.*\\.[a-z0-9]+$).*)'] }
