import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type Access, type CollectionSlug, type Where } from 'payload'

type Reader = { id: string; resources?: string[] | null }

/** One's own, and those of forms that one holds a right on: the rule of the product as a plain Where. */
const mineOrHeld: Access = ({ req }) => {
  const user = req.user as unknown as Reader | null
  if (!user) return false
  const held = user.resources ?? []
  const own: Where[] = [{ requester: { equals: user.id } }, { requestedFor: { equals: user.id } }]
  return { or: held.length > 0 ? [...own, { resource: { in: held } }] : own }
}
const asked: Access = ({ req }) => (req.user ? { employee: { equals: req.user.id } } : false)
const closed: Access = () => false

/** Slugs of this application, which the product's types do not know. */
const people = 'people' as CollectionSlug
const requests = 'requests' as CollectionSlug

/** What one would begin with: the same rows as plain collections over Payload's REST, indexed as the product's are. */
export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  db: postgresAdapter({
    idType: 'uuid',
    push: process.env.BARE_PUSH === 'on',
    pool: { connectionString: process.env.DATABASE_URL, max: 24 },
  }),
  admin: { user: 'people' },
  typescript: { autoGenerate: false },
  graphQL: { disable: true },
  telemetry: false,
  defaultDepth: 0,
  collections: [
    {
      slug: 'people',
      auth: { useSessions: true, tokenExpiration: 86_400 },
      access: { read: () => true, create: closed, update: closed, delete: closed },
      fields: [
        { name: 'name', type: 'text', required: true },
        { name: 'resources', type: 'json' },
      ],
    },
    {
      slug: 'requests',
      access: { read: mineOrHeld, create: closed, update: closed, delete: closed },
      indexes: [
        { fields: ['requester', 'createdAt'] },
        { fields: ['requestedFor', 'createdAt'] },
        { fields: ['resource', 'createdAt'] },
      ],
      fields: [
        { name: 'number', type: 'text', required: true, unique: true },
        { name: 'title', type: 'text', required: true },
        { name: 'status', type: 'text', required: true, index: true },
        { name: 'priority', type: 'text', required: true },
        { name: 'requester', type: 'relationship', relationTo: people, required: true },
        { name: 'requestedFor', type: 'relationship', relationTo: people, required: true },
        { name: 'resource', type: 'text', required: true },
        { name: 'data', type: 'json' },
        { name: 'dueAt', type: 'date' },
        { name: 'completedAt', type: 'date' },
      ],
    },
    {
      slug: 'tasks',
      access: { read: asked, create: closed, update: closed, delete: closed },
      indexes: [{ fields: ['employee', 'dueAt'] }],
      fields: [
        { name: 'employee', type: 'relationship', relationTo: people, required: true },
        { name: 'request', type: 'relationship', relationTo: requests, required: true },
        { name: 'number', type: 'text', required: true },
        { name: 'title', type: 'text', required: true },
        { name: 'label', type: 'text', required: true },
        { name: 'type', type: 'text', required: true },
        { name: 'requesterName', type: 'text' },
        { name: 'data', type: 'json' },
        { name: 'fields', type: 'json' },
        { name: 'since', type: 'date' },
        { name: 'dueAt', type: 'date' },
      ],
    },
  ],
})
