import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export type OidcServer = { url: string; close: () => Promise<void> }

type Client = { id: string; secret: string; origin: string }

/**
 * A real OpenID Connect server (npm `oidc-provider`) on this machine, for one client: any name is an account whose
 * e-mail is verified as `<name>@steward.example`, with any password.
 */
export async function oidcServer({ id, secret, origin }: Client): Promise<OidcServer> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(url, {
    clients: [
      {
        client_id: id,
        client_secret: secret,
        redirect_uris: [`${origin}/api/auth/callback/azure-ad`],
        post_logout_redirect_uris: [`${origin}/login`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    // As Microsoft does: who it is stands in the token itself.
    conformIdTokenClaims: false,
    cookies: { keys: ['keys of the tests'] },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({
        sub: accountId,
        name: accountId,
        email: `${accountId}@steward.example`,
        email_verified: true,
      }),
    }),
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
  })
  const answer = provider.callback()
  server.on('request', (incoming, outgoing) => void answer(incoming, outgoing))
  return {
    url,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
