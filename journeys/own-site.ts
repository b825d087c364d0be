/** A site of one journey's own, with people who have signed in: open while its tests last, so that only one is at a time. */
import { after, before } from 'node:test'
import type { AddressInfo } from 'node:net'
import type { BrowserContext } from 'playwright-core'
import type { SignedIn } from '../src/operations/testing/people.ts'
import { type OpenSite, openSite } from '../src/web/security/testing/open-site.ts'
import { untilCalm } from './site.ts'

export type OwnSite = OpenSite & {
  /** `http://127.0.0.1:40123`, no slash at the end */
  readonly origin: string
}

/** To be called within a `describe`: what it gives answers once its tests run. `fill` has the site already. */
export function ownSite(fill: (site: OwnSite) => Promise<void> = async () => undefined): () => OwnSite {
  let site: OwnSite | null = null
  before(async () => {
    const opened = await openSite(async () => undefined)
    await opened.app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = opened.app.server.address() as AddressInfo
    site = { ...opened, origin: `http://127.0.0.1:${port}` }
    await untilCalm(site.origin)
    await fill(site)
  })
  after(async () => {
    await site?.close()
    site = null
  })
  return () => {
    if (site === null) throw new Error('the site is open while the tests of its journey run')
    return site
  }
}

/** As if she had signed in on this phone, and nobody else; nobody at all without a cookie. */
export async function signIn(
  context: BrowserContext,
  origin: string,
  { cookie }: Pick<SignedIn, 'cookie'>,
): Promise<void> {
  const [name = '', value = ''] = cookie.split('=')
  await context.clearCookies()
  if (cookie === '') return
  await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }])
}
