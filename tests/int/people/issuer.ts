import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Claims = Record<string, unknown>
type Grant = {
  /** What the token says beside or instead of what an honest one would; `undefined` takes a claim away. */
  claims?: Claims
  /** How the token is signed: by the published key, by another, or not at all. */
  signed?: 'well' | 'otherwise' | 'not'
}

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/**
 * An OpenID Connect issuer of the test's own, which lies when it is told to: honest servers never send the tokens that
 * must be refused. A code may be used as often as one likes here, so that what refuses the second use is ours.
 */
export async function issuer(clientId: string) {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const others = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const granted = new Map<string, { token: string; challenge: string }>()
  const calls: string[] = []
  let spent = 0

  const server = createServer((incoming, outgoing) => {
    const from = performance.now()
    void answer(incoming, outgoing).finally(() => (spent += performance.now() - from))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const path = new URL(incoming.url ?? '/', url).pathname
    calls.push(path)
    const send = (status: number, body: unknown) => {
      outgoing.writeHead(status, { 'content-type': 'application/json' })
      outgoing.end(JSON.stringify(body))
    }
    if (path === '/.well-known/openid-configuration')
      return send(200, {
        issuer: url,
        authorization_endpoint: `${url}/authorize`,
        token_endpoint: `${url}/token`,
        jwks_uri: `${url}/keys`,
        end_session_endpoint: `${url}/end`,
        id_token_signing_alg_values_supported: ['RS256'],
      })
    if (path === '/keys')
      return send(200, {
        keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
      })
    if (path === '/token') {
      let text = ''
      for await (const chunk of incoming) text += String(chunk)
      const form = new URLSearchParams(text)
      const grant = granted.get(form.get('code') ?? '')
      const proof = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url')
      if (!grant || proof !== grant.challenge) return send(400, { error: 'invalid_grant' })
      return send(200, { access_token: 'a', token_type: 'Bearer', id_token: grant.token })
    }
    return send(404, {})
  }

  return {
    url,
    calls,
    /** Milliseconds that were spent here, not in what is tested. */
    spent: () => spent,
    /** What the issuer gives to somebody who signed in there: a code for the way back. */
    grant(asked: URLSearchParams, { claims = {}, signed = 'well' }: Grant = {}): string {
      const now = Math.floor(Date.now() / 1000)
      const honest = {
        iss: url,
        aud: clientId,
        sub: 'somebody',
        nonce: asked.get('nonce'),
        iat: now,
        exp: now + 600,
        email_verified: true,
      }
      const head = base64({ alg: signed === 'not' ? 'none' : 'RS256', kid: 'one', typ: 'JWT' })
      const text = `${head}.${base64({ ...honest, ...claims })}`
      const key: KeyObject = signed === 'otherwise' ? others.privateKey : keys.privateKey
      const signature = signed === 'not' ? '' : createSign('RSA-SHA256').update(text).sign(key, 'base64url')
      const code = randomBytes(16).toString('hex')
      granted.set(code, { token: `${text}.${signature}`, challenge: asked.get('code_challenge') ?? '' })
      return code
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
