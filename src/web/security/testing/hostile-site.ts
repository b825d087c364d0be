/** The whole site on the hostile bank, with a simulation and an idea of hostile words too. */
import type { Database } from '../../../storage/database.ts'
import { ask, type Question } from './ask.ts'
import { EVERYTHING_HOSTILE, hostileWord } from './hostile-texts.ts'
import { fillWithHostileWords, type HostileBank } from './hostile-bank.ts'
import { type OpenSite, openSite } from './open-site.ts'
import type { Shown } from './pages.ts'

export type HostileSite = OpenSite & { readonly shown: Shown }

export const FROM_HERE = { 'sec-fetch-site': 'same-origin' }

export async function openHostileSite(): Promise<HostileSite> {
  let bank: HostileBank | null = null
  const site = await openSite(async (db: Database) => {
    bank = await fillWithHostileWords(db)
  })
  if (bank === null) throw new Error('the bank was not filled')
  const simulation = await save(site)
  return { ...site, shown: { bank, simulation, held: await putIn(site) } }
}

async function save({ app }: OpenSite): Promise<string> {
  const form = { model: 'argan-oil', name: hostileWord(0).slice(0, 80), territory: '02.113.01.09' }
  const answer = await ask(app, { method: 'POST', url: '/fr/simulations', headers: FROM_HERE, form })
  const id = /\/simulations\/([^/?]+)/.exec(String(answer.headers.location))?.[1]
  if (id === undefined) throw new Error(`saving answered ${answer.statusCode}`)
  return id
}

/** The form of an idea, whole: what is not hostile is what must be one of a list. */
export const hostileIdea = (consent: string) => ({
  title: hostileWord(0),
  idea: `${EVERYTHING_HOSTILE} et encore`,
  territory: '02.113.01.09',
  sector: 'agriculture',
  source: 'citizen',
  visibility: 'public',
  contact: '0612345678',
  consent,
  seen: 'later',
})

export async function consentOf({ app }: OpenSite, language: string): Promise<string> {
  const { body } = await ask(app, { method: 'GET', url: `/${language}/ideas/new` })
  return (
    /name="consent"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="consent"/
      .exec(body)
      ?.slice(1)
      .find(Boolean) ?? ''
  )
}

async function putIn(site: OpenSite): Promise<Shown['held']> {
  const form = hostileIdea(await consentOf(site, 'fr'))
  const question: Question = { method: 'POST', url: '/fr/ideas', headers: FROM_HERE, form }
  const answer = await ask(site.app, question)
  const held = new URL(String(answer.headers.location), 'http://localhost')
  if (answer.statusCode !== 303)
    throw new Error(`the idea was answered ${answer.statusCode}: ${answer.body.slice(0, 3000)}`)
  return { id: held.pathname.split('/').at(-1) ?? '', key: held.searchParams.get('key') ?? '' }
}
