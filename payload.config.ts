import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { modules } from '@/src/modules'
import { answerErrors } from '@/src/platform/answerErrors'
import { env } from '@/src/platform/env'
import { hardenPayload } from '@/src/platform/hardenPayload'
import { mailAdapter } from '@/src/platform/mail/mailAdapter'
import { safePostgresAdapter } from '@/src/platform/safePostgresAdapter'

const root = path.dirname(fileURLToPath(import.meta.url))
const { DATABASE_URL, PAYLOAD_SECRET, POOL_MAX, SERVER_URL } = env()

export default buildConfig({
  secret: PAYLOAD_SECRET,
  ...(SERVER_URL ? { serverURL: SERVER_URL } : {}),
  db: safePostgresAdapter({
    connectionString: DATABASE_URL,
    migrationDir: path.join(root, 'migrations'),
    poolMax: POOL_MAX,
  }),
  admin: {
    user: 'employees',
    avatar: 'default',
    meta: { titleSuffix: ' · Steward' },
    importMap: { baseDir: root, importMapFile: path.join(root, 'generated/importMap.js') },
    components: {
      graphics: { Logo: '/components/admin/Logo#Logo', Icon: '/components/admin/Mark#Mark' },
      logout: { Button: '/components/admin/SignOutButton#SignOutButton' },
    },
  },
  // `npm run generate` makes the types, and the tests say when they are old: no process of its own at each start.
  typescript: { outputFile: path.join(root, 'generated/payload-types.ts'), autoGenerate: false },
  graphQL: { disable: true },
  email: mailAdapter,
  // A little above our own limit, whose message is the better one; this stops what would fill the memory.
  upload: { limits: { fileSize: 21 * 1024 * 1024 }, abortOnLimit: true },
  defaultDepth: 0,
  maxDepth: 2,
  telemetry: false,
  hooks: { afterError: [answerErrors] },
  onInit: hardenPayload,
  plugins: modules,
})
