/** The part 'contests' of the back office. */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { parseTerritoryCode } from '../../domain/basics/territory-code.ts'
import {
  type Contest,
  type ContestDeadline,
  CONTEST_DEADLINES,
  mayRunContest,
  maySeeContest,
} from '../../domain/contest/contest.ts'
import { parseEntryId } from '../../domain/contest/entry.ts'
import {
  announceContest,
  cancelContest,
  changeContest,
  createContest,
  type PlanRefusal,
} from '../../operations/plan-contest.ts'
import { ENTRY_DECISIONS, settleEntry } from '../../operations/settle-entry.ts'
import { countEntries, readContestEntries } from '../../storage/contest/entry-reads.ts'
import { readMeetingChoices } from '../../storage/contest/meeting-choices.ts'
import { listContests, listEntries, readContest } from '../../storage/contest/reads.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { arrivalOf } from '../legal-time/arrival.ts'
import { type Body, one } from '../office/body.ts'
import { enterOffice, type Office } from '../office/office.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { entriesPage } from './office-entries-page.tsx'
import {
  contestDeskPage,
  contestListPage,
  criterionPage,
  type DeskProps,
  previewPage,
} from './office-pages.tsx'
import { contestOfficeWords as text, PLAN_REFUSALS, SETTLE_REFUSALS } from './office-words.ts'
import { readSomeFields } from './plan-fields.tsx'
import { PLAN_PARTS, type PlanPart, readPart } from './read-plan.ts'
import { notFound } from '../page/not-found.ts'

type Asked = { Params: { id: string; criterion: string }; Querystring: Body; Body: Body | undefined }
const options = { preHandler: requireSameOrigin }

export function contestOfficeRoutes(app: FastifyInstance, site: Site, language: Language): void {
  listRoutes(app, site, language)
  deskRoutes(app, site, language)
  standingRoutes(app, site, language)
  entriesRoutes(app, site, language)
}

function listRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = paths.officePart(language, 'contests')
  const sendList = async (
    office: Office,
    { typed, errors }: { readonly typed: Body | null; readonly errors: readonly FieldError[] },
    request: FastifyRequest,
    reply: FastifyReply,
  ) => {
    const contests = (await listContests(site.db)).filter((contest) =>
      maySeeContest(office.actor, { ...contest, standing: 'draft' }),
    )
    const page = contestListPage(office, { contests, typed, errors, now: arrivalOf(request) })
    return sendPage(site, request, reply, page, errors.length > 0 ? 422 : 200)
  }
  app.get(address, async (request, reply) => {
    const office = await enterOffice(site, language, 'contests', request, reply)
    return office === null ? reply : sendList(office, { typed: null, errors: [] }, request, reply)
  })
  app.post<Asked>(address, options, async (request, reply) => {
    const office = await enterOffice(site, language, 'contests', request, reply)
    if (office === null) return reply
    const body = request.body ?? {}
    const title = readSomeFields(body, 'title')
    const territory = parseTerritoryCode(one(body, 'territory'))
    if (
      territory === null ||
      !site.atlas().territories.has(territory) ||
      !mayRunContest(office.actor, { territory })
    )
      return notFound(reply)
    if (title === null) {
      const errors = [{ field: 'title-ar', message: words(language, text.nameMissing) }]
      return sendList(office, { typed: body, errors }, request, reply)
    }
    const id = () => randomBytes(5).toString('hex')
    const made = await createContest(
      site.db,
      { title, territory },
      { doer: office.actor, now: new Date(), id },
    )
    return made.ok ? reply.redirect(paths.officeContest(language, made.value), 303) : notFound(reply)
  })
}

type Desk = { readonly office: Office; readonly contest: Contest }

/** Null: the answer is given. `leads`: only for those who may change it. */
async function openDesk(
  site: Site,
  language: Language,
  { leads }: { readonly leads: boolean },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Desk | null> {
  const office = await enterOffice(site, language, 'contests', request, reply)
  if (office === null) return null
  const contest = await readContest(site.db, (request.params as { id: string }).id)
  // in the office even an announced contest is seen by those of its territory only
  const sees = contest !== null && maySeeContest(office.actor, { ...contest, standing: 'draft' })
  if (contest !== null && sees && (!leads || mayRunContest(office.actor, contest))) return { office, contest }
  notFound(reply)
  return null
}

type Shown = Partial<Pick<DeskProps, 'typed' | 'errors' | 'notes' | 'said'>>

async function sendDesk(
  site: Site,
  { office, contest }: Desk,
  { typed = null, errors = [], notes = [], said = false }: Shown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const [counts, meetings, entries] = await Promise.all([
    countEntries(site.db, contest.id),
    readMeetingChoices(site.db),
    listEntries(site.db, contest.id),
  ])
  const page = contestDeskPage(office, {
    contest,
    meetings: meetings.filter(({ territory }) => mayRunContest(office.actor, { territory })),
    counts,
    handedIn: entries.some(({ number }) => number !== null),
    typed,
    errors,
    notes,
    said,
    now: arrivalOf(request),
  })
  return sendPage(site, request, reply, page, errors.length > 0 ? 422 : 200)
}

function deskRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = `/${language}/office/contests/:id`
  app.get<Asked>(address, async (request, reply) => {
    const desk = await openDesk(site, language, { leads: false }, request, reply)
    if (desk === null) return reply
    const said = one(request.query, 'said') === 'saved'
    return sendDesk(site, desk, { said, notes: notesIn(request.query) }, request, reply)
  })
  app.post<Asked>(address, options, async (request, reply) => {
    const desk = await openDesk(site, language, { leads: true }, request, reply)
    if (desk === null) return reply
    const body = request.body ?? {}
    const part = PLAN_PARTS.find((each) => each === one(body, 'part'))
    if (part === undefined) return notFound(reply)
    return savePart(site, desk, part, body, request, reply)
  })
  app.get<Asked>(`${address}/criteria/:criterion`, async (request, reply) => {
    const desk = await openDesk(site, language, { leads: false }, request, reply)
    if (desk === null) return reply
    const criterion = desk.contest.plan.criteria.find(({ id }) => id === request.params.criterion)
    if (criterion === undefined) return notFound(reply)
    return sendPage(site, request, reply, criterionPage(desk.office, { contest: desk.contest, criterion }))
  })
  app.get<Asked>(`${address}/preview`, async (request, reply) => {
    const desk = await openDesk(site, language, { leads: false }, request, reply)
    if (desk === null) return reply
    const { office, contest } = desk
    const counts = await countEntries(site.db, contest.id)
    return sendPage(site, request, reply, previewPage(office, { contest, counts, now: arrivalOf(request) }))
  })
}

async function savePart(
  site: Site,
  desk: Desk,
  part: PlanPart,
  body: Body,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { office, contest } = desk
  const { language } = office
  const { patch, errors, notes } = readPart(language, part, body, contest)
  const typed = { part, body }
  if (errors.length > 0) return sendDesk(site, desk, { typed, errors }, request, reply)
  const reason = one(body, `reason-${part}`)
  const asked = { id: contest.id, version: versionIn(body), reason, patch }
  const done = await changeContest(site.db, asked, circumstances(site, office))
  if (done.ok) {
    const noted = notes.map(({ which, note }) => `&${note}=${which}`).join('')
    return reply.redirect(`${paths.officeContest(language, contest.id)}?said=saved${noted}#${part}`, 303)
  }
  return sendPlanRefused(
    site,
    desk,
    { refusal: done.reasons[0], typed, field: `reason-${part}` },
    request,
    reply,
  )
}

const circumstances = (site: Site, { actor }: Office) => ({
  doer: actor,
  now: new Date(),
  origin: site.settings.publicOrigin,
})

const versionIn = (body: Body) => (/^\d{1,6}$/.test(one(body, 'version')) ? Number(one(body, 'version')) : 0)

/** Hours that the address says were moved: told once, after the form. */
function notesIn(query: Body): DeskProps['notes'] {
  const which = (name: string): ContestDeadline | undefined =>
    CONTEST_DEADLINES.find((each) => each === one(query, name))
  return (['repeated-hour', 'skipped-hour'] as const).flatMap((note) => {
    const found = which(note)
    return found === undefined ? [] : [{ which: found, note }]
  })
}

type Refused = {
  readonly refusal: PlanRefusal | undefined
  readonly typed: DeskProps['typed']
  readonly field: string
}

async function sendPlanRefused(
  site: Site,
  { office, contest }: Desk,
  { refusal, typed, field }: Refused,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (refusal === undefined || refusal.kind === 'no-such-contest') return notFound(reply)
  const { language } = office
  const errors = [{ field, message: words(language, PLAN_REFUSALS[refusal.kind]) }]
  const now = (await readContest(site.db, contest.id)) ?? contest
  return sendDesk(site, { office, contest: now }, { typed, errors }, request, reply)
}

function standingRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = `/${language}/office/contests/:id`
  app.post<Asked>(`${address}/announce`, options, async (request, reply) => {
    const desk = await openDesk(site, language, { leads: true }, request, reply)
    if (desk === null) return reply
    const { office, contest } = desk
    const asked = { id: contest.id, version: versionIn(request.body ?? {}) }
    const done = await announceContest(site.db, asked, circumstances(site, office))
    if (done.ok) return reply.redirect(`${paths.officeContest(language, contest.id)}?said=saved`, 303)
    return sendPlanRefused(
      site,
      desk,
      { refusal: done.reasons[0], typed: null, field: 'lacking' },
      request,
      reply,
    )
  })
  app.post<Asked>(`${address}/cancel`, options, async (request, reply) => {
    const desk = await openDesk(site, language, { leads: true }, request, reply)
    if (desk === null) return reply
    const { office, contest } = desk
    const body = request.body ?? {}
    const asked = { id: contest.id, version: versionIn(body), reason: one(body, 'cancelReason') }
    const done = await cancelContest(site.db, asked, circumstances(site, office))
    if (done.ok) return reply.redirect(`${paths.officeContest(language, contest.id)}?said=saved`, 303)
    const refused = { refusal: done.reasons[0], typed: null, field: 'cancelReason' }
    return sendPlanRefused(site, desk, refused, request, reply)
  })
}

function entriesRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const address = `/${language}/office/contests/:id/entries`
  const sendEntries = async (
    { office, contest }: Desk,
    { errors, done }: { readonly errors: readonly FieldError[]; readonly done: boolean },
    request: FastifyRequest,
    reply: FastifyReply,
  ) => {
    const entries = await readContestEntries(site.db, contest.id, await listEntries(site.db, contest.id))
    const page = entriesPage(office, { contest, entries, errors, done, now: arrivalOf(request) })
    return sendPage(site, request, reply, page, errors.length > 0 ? 422 : 200)
  }
  app.get<Asked>(address, async (request, reply) => {
    const desk = await openDesk(site, language, { leads: false }, request, reply)
    if (desk === null) return reply
    return sendEntries(desk, { errors: [], done: one(request.query, 'said') === 'done' }, request, reply)
  })
  app.post<Asked>(address, options, async (request, reply) => {
    const desk = await openDesk(site, language, { leads: true }, request, reply)
    if (desk === null) return reply
    const body = request.body ?? {}
    const id = parseEntryId(one(body, 'entry'))
    const decision = ENTRY_DECISIONS.find((each) => each === one(body, 'decision'))
    const inside = (await listEntries(site.db, desk.contest.id)).some((entry) => entry.id === id)
    if (id === null || decision === undefined || !inside) return notFound(reply)
    const asked = { entry: id, decision, reason: one(body, 'decisionReason') }
    const done = await settleEntry(site.db, asked, {
      ...circumstances(site, desk.office),
      keys: site.receiptKeys,
    })
    if (done.ok)
      return reply.redirect(`${paths.officeContest(language, desk.contest.id)}/entries?said=done`, 303)
    const kind = done.reasons[0]?.kind ?? 'no-such-entry'
    const errors = [{ field: `reason-${id}`, message: words(language, SETTLE_REFUSALS[kind]) }]
    return sendEntries(desk, { errors, done: false }, request, reply)
  })
}
