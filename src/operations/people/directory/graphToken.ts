import {
  ConfidentialClientApplication,
  type INetworkModule,
  type NetworkRequestOptions,
} from '@azure/msal-node'
import type { GraphSettings } from '@/src/platform/graphSettings'
import { DirectoryFault } from './DirectoryFault'

const PATIENCE_MS = 15_000

const clients = new Map<string, ConfidentialClientApplication>()

/** A token of the application itself for Microsoft Graph. Kept by the client until shortly before its end. */
export async function graphToken(settings: GraphSettings): Promise<string> {
  try {
    const answer = await clientOf(settings).acquireTokenByClientCredential({
      scopes: ['https://graph.microsoft.com/.default'],
    })
    if (answer) return answer.accessToken
  } catch (error) {
    // Microsoft's message names the application and what is wrong with it, and no secret.
    const why = error instanceof Error ? error.message.split('\n')[0] : ''
    throw new DirectoryFault('refused', `The directory gave no token: ${why}`)
  }
  throw new DirectoryFault('refused', 'The directory gave no token.')
}

function clientOf({ tenantId, clientId, clientSecret, login }: GraphSettings): ConfidentialClientApplication {
  const key = [tenantId, clientId, clientSecret, login ?? ''].join(' ')
  let client = clients.get(key)
  if (!client) {
    client = new ConfidentialClientApplication({
      auth: { clientId, clientSecret, authority: `https://login.microsoftonline.com/${tenantId}` },
      ...(login ? { system: { networkClient: through(login) } } : {}),
    })
    clients.set(key, client)
  }
  return client
}

/** Asks `login` in place of Microsoft: a proxy that ends TLS, or a stand-in. */
function through(login: string): INetworkModule {
  const ask = async <T>(method: string, url: string, options?: NetworkRequestOptions) => {
    const { pathname, search } = new URL(url)
    const response = await fetch(new URL(pathname + search, login), {
      method,
      headers: options?.headers,
      ...(options?.body === undefined ? {} : { body: options.body }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: (await response.json()) as T,
    }
  }
  return {
    sendGetRequestAsync: (url, options) => ask('GET', url, options),
    sendPostRequestAsync: (url, options) => ask('POST', url, options),
  }
}
