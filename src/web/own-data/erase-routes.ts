import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { erasePerson, type ErasureWish } from '../../operations/erase-person.ts'
import { requireActor, sessionCookieName } from '../account/session.ts'
import { ERASED_HEADER } from '../dossier-offline/offline-names.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { erasePath } from './data-page.tsx'
import { erasedPage, erasePage, surePage } from './erase-page.tsx'
import { ownDataWords } from './words.ts'

type Body = Readonly<Record<string, string | string[] | undefined>>
type Asked = FastifyRequest<{ Body: Body | undefined }>

const one = <Value extends string>(typed: unknown, allowed: readonly Value[]): Value | null =>
  allowed.find((each) => each === typed) ?? null

/** Asked twice; then everything goes at once, the session too. */
export function eraseRoutes(app: FastifyInstance, site: Site, language: Language): void {
  app.get(erasePath(language), async (request: Asked, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const page = erasePage(language, { words: '', dossiers: '' }, [])
    return sendPage(site, request, reply, page).header('cache-control', 'no-store')
  })
  app.post(erasePath(language), { preHandler: requireSameOrigin }, async (request: Asked, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const body = request.body ?? {}
    const wish = readWish(body)
    if ('missing' in wish) {
      const message = words(language, ownDataWords.choiceNeeded)
      const entry = { words: String(body.words ?? ''), dossiers: String(body.dossiers ?? '') }
      const errors = wish.missing.map((field) => ({ field, message }))
      const page = erasePage(language, entry, errors)
      return sendPage(site, request, reply, page, 422).header('cache-control', 'no-store')
    }
    if (body.sure !== 'yes')
      return sendPage(site, request, reply, surePage(language, wish)).header('cache-control', 'no-store')
    const { folder } = site.files
    await erasePerson(site.db, { person: actor.person, ...wish }, { now: new Date(), folder })
    const secure = site.settings.https ? '; Secure' : ''
    reply.header(
      'set-cookie',
      `${sessionCookieName(site)}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${secure}`,
    )
    reply.header(ERASED_HEADER, actor.person)
    return sendPage(site, request, reply, erasedPage(language)).header('cache-control', 'no-store')
  })
}

function readWish(body: Body): Omit<ErasureWish, 'person'> | { readonly missing: readonly string[] } {
  const said = one(body.words, ['keep', 'take-away'] as const)
  const dossiers = one(body.dossiers, ['hand-on', 'delete'] as const)
  if (said !== null && dossiers !== null) return { words: said, dossiers }
  return { missing: [...(said === null ? ['words'] : []), ...(dossiers === null ? ['dossiers'] : [])] }
}
