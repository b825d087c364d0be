/** What the site holds of a person, and what she may do with it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isLanguage, LANGUAGES, type Language } from '../../domain/basics/language.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { exportOwnData } from '../../operations/export-own-data.ts'
import {
  changeLanguage,
  LONGEST_OBJECTION,
  objectToProcessing,
  withdrawConsent,
} from '../../operations/withdraw-consent.ts'
import { readConsents } from '../../storage/own-data/reads.ts'
import { readPerson } from '../../storage/person/reads.ts'
import { readProcessingRegister } from '../../storage/reference/processing-register.ts'
import { requireActor } from '../account/session.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { closeForms } from './closed-forms.ts'
import { copyPdf } from './copy-pdf.ts'
import { type DataProps, type Done, dataPage } from './data-page.tsx'
import { eraseRoutes } from './erase-routes.ts'
import { privacyRoutes } from './privacy-routes.tsx'
import { ownDataWords } from './words.ts'

export type Body = Readonly<Record<string, string | string[] | undefined>>
type Asked = FastifyRequest<{ Body: Body | undefined; Querystring: Body }>

const DONE: readonly Done[] = ['withdrawn', 'languageSaved', 'objected']

export function ownDataRoutes(app: FastifyInstance, site: Site): void {
  const register = readProcessingRegister(site.dataFolder)
  const purposes = Object.fromEntries(register.map(({ id, purpose }) => [id, purpose]))
  closeForms(app, site, register)
  privacyRoutes(app, site)
  for (const language of LANGUAGES) {
    dataRoutes(app, site, language, purposes)
    copyRoutes(app, site, language)
    eraseRoutes(app, site, language)
  }
}

function dataRoutes(
  app: FastifyInstance,
  site: Site,
  language: Language,
  purposes: DataProps['purposes'],
): void {
  const show = async (
    actor: Actor,
    asked: { request: FastifyRequest; reply: FastifyReply },
    rest: Pick<DataProps, 'done' | 'errors' | 'objection'>,
  ) => {
    const consents = await readConsents(site.db, actor.person)
    const spoken = (await readPerson(site.db, actor.person))?.language ?? language
    const page = dataPage(language, { consents, spoken, purposes, ...rest })
    const status = rest.errors.length > 0 ? 422 : 200
    return sendPage(site, asked.request, asked.reply, page, status).header('cache-control', 'no-store')
  }
  app.get(paths.myData(language), async (request: Asked, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const done = DONE.find((one) => one === request.query.done) ?? null
    return show(actor, { request, reply }, { done, errors: [], objection: '' })
  })
  const options = { preHandler: requireSameOrigin }
  app.post(paths.myData(language), options, async (request: Asked, reply) => {
    const actor = await requireActor(site, language, request, reply)
    if (actor === null) return reply
    const { done, errors } = await change(site, language, actor, request.body ?? {})
    if (done !== null) return reply.redirect(`${paths.myData(language)}?done=${done}`, 303)
    const objection = String(request.body?.objection ?? '').slice(0, LONGEST_OBJECTION + 100)
    return show(actor, { request, reply }, { done, errors, objection })
  })
}

type Changed = { readonly done: Done | null; readonly errors: readonly FieldError[] }

async function change(site: Site, language: Language, actor: Actor, body: Body): Promise<Changed> {
  const said = (name: string) => String(body[name] ?? '')
  const now = new Date()
  if (said('do') === 'withdraw') {
    await withdrawConsent(site.db, { person: actor.person, consent: said('which').slice(0, 120) }, { now })
    return { done: 'withdrawn', errors: [] }
  }
  if (said('do') === 'language') {
    const spoken = said('language')
    if (isLanguage(spoken)) await changeLanguage(site.db, actor.person, spoken, { now })
    return { done: 'languageSaved', errors: [] }
  }
  const outcome = await objectToProcessing(site.db, actor.person, said('objection'), { now })
  if (outcome.ok) return { done: 'objected', errors: [] }
  const word =
    outcome.reasons[0]?.kind === 'words-long' ? ownDataWords.objectionLong : ownDataWords.objectionEmpty
  return {
    done: null,
    errors: [{ field: 'objection', message: words(language, word, { most: LONGEST_OBJECTION }) }],
  }
}

function copyRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const config = perPerson(20)
  for (const form of ['json', 'pdf'] as const)
    app.get(paths.myDataCopy(language, form), { config }, async (request, reply) => {
      const actor = await requireActor(site, language, request, reply)
      if (actor === null) return reply
      const copy = await exportOwnData(site.db, actor.person, { now: new Date() })
      const file =
        form === 'json' ? Buffer.from(JSON.stringify(copy, null, 2)) : await copyPdf(language, copy)
      return reply
        .header('content-disposition', `attachment; filename="twiza-my-data.${form}"`)
        .type(form === 'json' ? 'application/json; charset=utf-8' : 'application/pdf')
        .send(file)
    })
}
