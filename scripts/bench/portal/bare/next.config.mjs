import path from 'node:path'

/** @type {import('next').NextConfig} */
export default {
  serverExternalPackages: ['pg', 'drizzle-kit', 'drizzle-orm', '@payloadcms/db-postgres', 'payload', 'sharp'],
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.resolve(import.meta.dirname, '../../../..') },
  outputFileTracingRoot: path.resolve(import.meta.dirname, '../../../..'),
}
