import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { decideSignIn, type Account } from '@/src/domain/people/decideSignIn'
import type { Identity } from '@/src/domain/people/Identity'
import type { SignInProblem } from '@/src/domain/people/signInProblems'
import { beginSession } from '@/src/operations/people/sessions/beginSession'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { asSystem } from '@/src/platform/asSystem'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'

/** What the cookie of the session names. */
export type SignedIn = { employee: string; identity: string; sid: string }
export type SignInRefusal = { problem: SignInProblem; account?: string }

type Given = { identity: Identity; idToken: string | null; create: boolean }

/**
 * Lets somebody in whom the directory has named: finds or links their account, begins a session, records it. Two
 * first sign-ins of one identity, or of two with one address, wait for each other.
 */
export function signInByDirectory(
  req: PayloadRequest,
  { identity, idToken, create }: Given,
): Promise<SignedIn | SignInRefusal> {
  return withTransaction(req, async () => {
    const accounts = await lockedAccounts(req, identity)
    const decision = decideSignIn(identity, accounts, create)
    if (decision.kind === 'refuse')
      return { problem: decision.problem, ...(decision.account ? { account: decision.account.id } : {}) }
    const employee =
      decision.kind === 'create' ? await createAccount(req, identity, decision.email) : decision.account.id
    if (decision.kind === 'link') await linkAccount(req, identity, employee)
    const sid = await beginSession(req, { employee, idToken })
    if (sid === null) return { problem: 'inactive', account: employee }
    const name = (await nameOf(req, employee)) ?? identity.name ?? ''
    await recordEvent(req, {
      action: 'employees.login',
      entityType: 'employees',
      entityId: employee,
      actor: { id: employee, name },
      reason: decision.kind === 'known' ? 'single sign-on' : `single sign-on, first time (${decision.kind})`,
    })
    return { employee, identity: identity.key, sid }
  })
}

async function lockedAccounts(
  req: PayloadRequest,
  { key, verifiedEmail }: Identity,
): Promise<{ linked: Account | null; sameEmail: Account[] }> {
  // Who has no row yet can be waited for only by name; always the identity first, so that nobody waits in a circle.
  await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in ${key}`}, 0))`)
  if (verifiedEmail !== null)
    await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in ${verifiedEmail}`}, 0))`)
  const rows = await query<Account & { same: boolean }>(
    req,
    sql`select id, status::text, external_id as "externalId", lower(email) = ${verifiedEmail ?? ''} as same
        from employees where external_id = ${key} or lower(email) = ${verifiedEmail ?? ''}
        order by id for no key update`,
  )
  return {
    linked: rows.find(({ externalId }) => externalId === key) ?? null,
    sameEmail: rows.filter(({ same }) => same),
  }
}

async function linkAccount(req: PayloadRequest, identity: Identity, employee: string): Promise<void> {
  await req.payload.update({
    collection: 'employees',
    id: employee,
    data: { externalId: identity.key },
    depth: 0,
    ...asSystem(req),
  })
}

/** Somebody new, without any right. Nobody knows the password: it is there because an account has one. */
async function createAccount(req: PayloadRequest, identity: Identity, email: string): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'employees',
    data: {
      email,
      name: identity.name ?? email,
      externalId: identity.key,
      status: 'active',
      password: randomBytes(32).toString('base64url'),
    },
    depth: 0,
    ...asSystem(req),
  })
  return String(id)
}

async function nameOf(req: PayloadRequest, employee: string): Promise<string | undefined> {
  const [row] = await query<{ name: string }>(
    req,
    sql`select name from employees where id = ${employee}::uuid`,
  )
  return row?.name
}
