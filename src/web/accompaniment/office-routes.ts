/** The delegate's queue, assigning by hand, figures and their file for agents. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { figuresByRegion, figuresElsewhere } from '../../domain/accompaniment/statistics.ts'
import type { Language } from '../../domain/basics/language.ts'
import { NATION, type TerritoryCode } from '../../domain/basics/territory-code.ts'
import { holds, scopeOf } from '../../domain/person/actor.ts'
import { assignHelp } from '../../operations/assign-help.ts'
import { readAdvisersOf, readAdvisersWithin, readNames } from '../../storage/accompaniment/adviser-reads.ts'
import { readHelpFacts, readSurveyFacts } from '../../storage/accompaniment/follow-up-reads.ts'
import { helpsIn } from '../../storage/accompaniment/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { enterOffice, type Office } from '../office/office.ts'
import { perPerson } from '../page/per-person.ts'
import { originOf } from '../page/origin.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { type Body, entryOf } from './body.ts'
import { deedErrors } from './faults.ts'
import { FIGURE_COLUMNS } from './figures.tsx'
import {
  GROUP_SIZE,
  type HelpGroup,
  type HelpOffice,
  helpOfficePage,
  WAITING_STATES,
  type WaitingState,
} from './office-page.tsx'
import { notFound } from '../page/not-found.ts'

const POST = { preHandler: requireSameOrigin, config: perPerson(60) }
/** Who may read figures; the requests themselves only the delegate. */
const READERS = ['delegate', 'administrator', 'reader'] as const

export function helpOfficeRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.officePart(language, 'help')
  app.get(path, async (request, reply) => {
    const office = await enter(site, language, request, reply)
    return office === null ? reply : show(office, request, reply, [])
  })
  app.post<{ Body: Body | undefined }>(path, POST, async (request, reply) => {
    const office = await enter(site, language, request, reply)
    if (office === null) return reply
    const sent = entryOf(request.body)
    const help = sent.request ?? ''
    const deed = { actor: office.actor, help, now: new Date(), origin: originOf(site, request) }
    const outcome = await assignHelp(site.db, deed, sent[`adviser-${help}`] ?? '')
    if (outcome.ok) return reply.redirect(`${path}#help-${help}`, 303)
    if (outcome.reasons.some(({ kind }) => kind === 'no-such-help')) return notFound(reply)
    const errors = deedErrors(language, outcome.reasons).map((one) => ({ ...one, field: `adviser-${help}` }))
    return show(office, request, reply, errors)
  })
  app.get(`${path}/figures.csv`, async (request, reply) => {
    const office = await enter(site, language, request, reply)
    if (office === null) return reply
    const lines = (await figuresOf(office)).map((one) =>
      [one.region, ...FIGURE_COLUMNS.map((column) => one[column] ?? '')].join(','),
    )
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="twiza-help.csv"')
      .send(`${[`region,${FIGURE_COLUMNS.join(',')}`, ...lines].join('\r\n')}\r\n`)
  })
}

/** An adviser who opens the part is led to her own work. */
async function enter(
  site: Site,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Office | null> {
  const office = await enterOffice(site, language, 'help', request, reply)
  if (office === null || scopeOf(office.actor, READERS).length > 0) return office
  if (request.method === 'GET') reply.redirect(paths.caseload(language), 303)
  else notFound(reply)
  return null
}

/** Of the whole country, so that a region can compare itself; of other regions without small counts. */
async function figuresOf({ site, actor }: Office) {
  const nation = [NATION]
  const all = figuresByRegion(await readHelpFacts(site.db, nation), await readSurveyFacts(site.db, nation))
  return all.map((one) => (holds(actor, READERS, one.region) ? one : figuresElsewhere(one)))
}

async function groupsOf(
  site: Site,
  scopes: readonly TerritoryCode[],
  query: unknown,
): Promise<HelpOffice['groups']> {
  const asked = (state: WaitingState): number => {
    const typed = (query as Partial<Record<WaitingState, unknown>>)[state]
    return typeof typed === 'string' && /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : 1
  }
  const read = async (state: WaitingState, page = asked(state)): Promise<HelpGroup> => {
    const found = await helpsIn(site.db, scopes, state, { page, size: GROUP_SIZE })
    // what was on the last page has been answered meanwhile
    return found.total === 0 && page > 1 ? read(state, 1) : { page, ...found }
  }
  return { queue: await read('queue'), offered: await read('offered'), open: await read('open') }
}

async function show(
  office: Office,
  request: FastifyRequest,
  reply: FastifyReply,
  errors: readonly FieldError[],
): Promise<FastifyReply> {
  const { site, actor } = office
  const scopes = scopeOf(actor, ['delegate'])
  const groups = await groupsOf(site, scopes, request.query)
  const helps = WAITING_STATES.flatMap((state) => groups[state].helps)
  const territories = [...new Set(helps.map(({ territory }) => territory))]
  const choices = new Map(
    await Promise.all(
      territories.map(async (territory) => [territory, await readAdvisersOf(site.db, territory)] as const),
    ),
  )
  const people = helps.flatMap(({ adviser, offers }) => [
    ...(adviser === null ? [] : [adviser]),
    ...offers.map((offer) => offer.adviser),
  ])
  const page = helpOfficePage({
    office,
    now: new Date(),
    groups,
    choices: new Map(helps.map(({ id, territory }) => [id, choices.get(territory) ?? []])),
    advisers: await readAdvisersWithin(site.db, scopes),
    names: await readNames(site.db, people),
    figures: await figuresOf(office),
    leads: scopes.length > 0,
    errors,
  })
  return sendPage(site, request, reply, page, errors.length > 0 ? 422 : 200)
}
