/** The leader's page: prizes proposed, the jury's reasons, and the confirmation. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { type SomeText, tidySome } from '../../domain/basics/some-text.ts'
import { type Contest, mayRunContest, maySeeContest } from '../../domain/contest/contest.ts'
import { confirmResults, type ConfirmRefusal } from '../../operations/confirm-results.ts'
import { type Proposal, proposeResults } from '../../operations/propose-results.ts'
import { readContest } from '../../storage/contest/reads.ts'
import { readExhibitions, readResult } from '../../storage/results/reads.ts'
import { type Body, entryOf } from '../accompaniment/body.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { enterOffice, type Office } from '../office/office.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { officeResultsPage } from './office-page.tsx'
import { HINDRANCE_WORDS, resultWords as text } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Params = { readonly id: string }
type Asked = FastifyRequest<{ Params: Params; Body: Body | undefined; Querystring: { saved?: string } }>

const POST = { preHandler: requireSameOrigin, config: { rateLimit: { max: 60, timeWindow: '1 minute' } } }

export function officeResultRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.officeResults(language, ':id')
  app.get(path, async (request, reply) => {
    const entered = await enter(site, language, request as Asked, reply)
    if (entered === null) return reply
    const saved = (request as Asked).query.saved !== undefined
    return show(entered, { errors: [], reasons: null, saved }, request as Asked, reply)
  })
  app.post(path, POST, async (request, reply) => {
    const entered = await enter(site, language, request as Asked, reply)
    if (entered === null) return reply
    if (!mayRunContest(entered.office.actor, entered.contest)) return notFound(reply)
    return confirm(entered, request as Asked, reply)
  })
}

type Entered = { readonly office: Office; readonly contest: Contest; readonly proposal: Proposal }

async function enter(
  site: Site,
  language: Language,
  request: Asked,
  reply: FastifyReply,
): Promise<Entered | null> {
  const office = await enterOffice(site, language, 'contests', request, reply)
  if (office === null) return null
  const contest = await readContest(site.db, request.params.id)
  const sees = contest !== null && maySeeContest(office.actor, { ...contest, standing: 'draft' })
  if (contest === null || !sees) {
    notFound(reply)
    return null
  }
  return { office, contest, proposal: await proposeResults(site.db, contest, new Date()) }
}

type State = {
  readonly errors: readonly FieldError[]
  /** as typed; null: as kept */
  readonly reasons: Readonly<Record<string, SomeText>> | null
  readonly saved: boolean
}

async function show(
  { office, contest, proposal }: Entered,
  state: State,
  request: Asked,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { db } = office.site
  const kept = await readResult(db, contest.id)
  const page = officeResultsPage({
    office,
    contest,
    proposal,
    mayConfirm: mayRunContest(office.actor, contest),
    confirmed: kept !== null,
    exhibitions: await readExhibitions(db, contest.id),
    reasons: state.reasons ?? kept?.reasons ?? {},
    errors: state.errors,
    saved: state.saved,
  })
  return sendPage(office.site, request, reply, page, state.errors.length > 0 ? 422 : 200)
}

async function confirm(entered: Entered, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const { office, contest, proposal } = entered
  const { language, site, actor } = office
  const typed = entryOf(request.body)
  const reasons: Record<string, SomeText> = {}
  for (const entry of new Set(proposal.awards.map((award) => award.entry))) {
    const text = tidySome(Object.fromEntries(LANGUAGES.map((one) => [one, typed[`reason-${entry}-${one}`]])))
    if (text !== null) reasons[entry] = text
  }
  const outcome = await confirmResults(
    site.db,
    { contest: contest.id, seen: typed.seen ?? '', reasons },
    { actor, now: new Date() },
  )
  if (outcome.ok) return reply.redirect(`${paths.officeResults(language, contest.id)}?saved=1`, 303)
  if (outcome.reasons.some(({ kind }) => kind === 'no-such-contest')) return notFound(reply)
  const errors = outcome.reasons.map((reason) => errorOf(language, reason))
  return show(entered, { errors, reasons, saved: false }, request, reply)
}

function errorOf(language: Language, reason: ConfirmRefusal): FieldError {
  if (reason.kind === 'reason-long')
    return {
      field: `reason-${reason.entry}-${language}`,
      message: words(language, text['reason-long'], { most: reason.most }),
    }
  if (reason.kind === 'proposal-changed' || reason.kind === 'no-such-contest')
    return { field: 'proposal', message: words(language, text['proposal-changed']) }
  return { field: 'proposal', message: words(language, HINDRANCE_WORDS[reason.kind]) }
}
