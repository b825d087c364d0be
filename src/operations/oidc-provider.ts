/** Another service by whose accounts people may sign in: OpenID Connect, code flow with PKCE, state and nonce. */
import * as client from 'openid-client'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'

export type OidcSettings = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** What the browser keeps, sealed, until it comes back from the service. */
export type OidcAttempt = { readonly state: string; readonly nonce: string; readonly verifier: string }

export type OidcIdentity = {
  readonly issuer: string
  readonly subject: string
  /** only one that the service says it has verified */
  readonly email: string | null
}

export type OidcRefusal = { readonly kind: 'service-silent' } | { readonly kind: 'not-proven' }

export type OidcService = {
  /** Where the browser is sent. */
  readonly begin: (
    callback: string,
  ) => Promise<Outcome<{ readonly address: URL; readonly attempt: OidcAttempt }, OidcRefusal>>
  /** `came`: the whole address at which the browser came back. Every check that fails is one refusal. */
  readonly finish: (came: URL, attempt: OidcAttempt) => Promise<Outcome<OidcIdentity, OidcRefusal>>
}

const TIMEOUT_SECONDS = 10

/** The service is asked for its configuration at the first use, again after a failure. */
export function oidcService(settings: OidcSettings): OidcService {
  let found: Promise<client.Configuration> | null = null
  const configuration = () => {
    found ??= discover(settings).catch((error: unknown) => {
      found = null
      throw error
    })
    return found
  }
  return {
    begin: async (callback) => {
      const config = await configuration().catch(() => null)
      if (config === null) return refused<OidcRefusal>({ kind: 'service-silent' })
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const address = client.buildAuthorizationUrl(config, {
        redirect_uri: callback,
        scope: 'openid email',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      })
      return accepted({ address, attempt })
    },
    finish: async (came, { state, nonce, verifier }) => {
      const config = await configuration().catch(() => null)
      if (config === null) return refused<OidcRefusal>({ kind: 'service-silent' })
      try {
        const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier }
        const tokens = await client.authorizationCodeGrant(config, came, { ...checks, idTokenExpected: true })
        const claims = tokens.claims()
        if (claims === undefined) return refused<OidcRefusal>({ kind: 'not-proven' })
        const { iss: issuer, sub: subject } = claims
        return accepted({ issuer, subject, email: await verifiedEmail(config, tokens.access_token, claims) })
      } catch {
        return refused<OidcRefusal>({ kind: 'not-proven' })
      }
    },
  }
}

/** `http` only for a service on this very machine. */
function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<client.Configuration> {
  const server = new URL(issuer)
  const isLocal = server.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(server.hostname)
  return client.discovery(server, clientId, clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    ...(isLocal ? { execute: [client.allowInsecureRequests] } : {}),
  })
}

type Claims = { readonly sub: string; readonly email?: unknown; readonly email_verified?: unknown }

async function verifiedEmail(
  config: client.Configuration,
  accessToken: string,
  claims: Claims,
): Promise<string | null> {
  if (claims.email !== undefined) return emailIn(claims)
  if (config.serverMetadata().userinfo_endpoint === undefined) return null
  return emailIn(await client.fetchUserInfo(config, accessToken, claims.sub))
}

/** Verified means the word `true` itself, not a text that looks like it. */
function emailIn({ email, email_verified }: Claims): string | null {
  return typeof email === 'string' && email_verified === true ? email : null
}
