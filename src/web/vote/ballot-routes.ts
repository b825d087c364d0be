/** The ballot of a contest: seen by everybody while the vote runs, cast by who has signed in. */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { type Contest, contestPhase, maySeeContest } from '../../domain/contest/contest.ts'
import type { Entry } from '../../domain/contest/entry.ts'
import { networkOf } from '../../domain/person/code.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { type BallotCode, finalists, voteClosed, writtenCode } from '../../domain/ballot/ballot.ts'
import { entryLabel } from '../../domain/ballot/ballots-file.ts'
import { type CastRefusal, castBallot } from '../../operations/cast-ballot.ts'
import { listEntries, readContest } from '../../storage/contest/reads.ts'
import { ballotReceiptLine, choiceHash, signBallot } from '../../storage/vote/ballot-code.ts'
import { hasVoted, readBallot, readVoteList } from '../../storage/vote/reads.ts'
import { actorOf, requireActor } from '../account/session.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { arrivalOf } from '../legal-time/arrival.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { words } from '../words/word.ts'
import { ballotPage, type OwnBallot } from './ballot-page.tsx'
import { keepCode, keptCode } from './ballot-cookie.ts'
import { closedPage } from './closed-page.tsx'
import { CAST_REFUSALS } from './words.ts'
import { notFound } from '../page/not-found.ts'

type Asked = FastifyRequest<{ Params: { id: string }; Querystring: { taken?: string } }>
type Typed = {
  readonly ticked: readonly string[]
  readonly code: string
  readonly key: string
  readonly refusal: CastRefusal | null
}

export function ballotRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.vote(language, ':id')
  app.get<{ Params: { id: string }; Querystring: { taken?: string } }>(path, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const actor = await actorOf(site, request)
    const contest = await votedContest(site, actor, request.params.id)
    if (contest === null) return notFound(reply)
    const closed = voteClosed(contest, arrivalOf(request))
    if (closed !== null) {
      const published = contestPhase(contest, new Date()) === 'published'
      return sendPage(site, request, reply, closedPage(language, contest, closed, { published }))
    }
    return showBallot(site, language, { request, reply, contest, actor }, null)
  })
  app.post<{ Params: { id: string }; Body: unknown }>(
    path,
    { preHandler: requireSameOrigin, config: perPerson(30) },
    async (request, reply) => {
      const actor = await requireActor(site, language, request, reply)
      if (actor === null) return reply
      const contest = await votedContest(site, actor, request.params.id)
      if (contest === null) return notFound(reply)
      return cast(site, language, { request: request as Asked, reply, contest, actor })
    },
  )
}

type Case = {
  readonly request: Asked
  readonly reply: FastifyReply
  readonly contest: Contest
  readonly actor: Actor | null
}

async function cast(site: Site, language: Language, the: Case & { readonly actor: Actor }) {
  const { request, reply, contest, actor } = the
  const sent = readSent(request.body)
  const kept = keptCode(site, request, { contest: contest.id, person: actor.person })
  const code = sent.code === '' && kept !== null ? writtenCode(kept) : sent.code
  const outcome = await castBallot(
    site.db,
    { contest: contest.id, entries: sent.ticked, key: sent.key, code },
    { actor, arrivedAt: arrivalOf(request), network: networkOf(request.ip), keys: site.receiptKeys },
  )
  if (outcome.ok) {
    keepCode(site, reply, contest, outcome.value.code)
    return reply.redirect(`${paths.vote(language, contest.id)}?taken=1`, 303)
  }
  const refusal = outcome.reasons[0] ?? { kind: 'no-such-contest' }
  if (refusal.kind === 'no-such-contest' || refusal.kind === 'no-vote') return notFound(reply)
  if (refusal.kind === 'closed' || refusal.kind === 'not-open-yet') {
    const page = closedPage(language, contest, refusal, { published: false })
    return sendPage(site, request, reply, page, 422)
  }
  return showBallot(site, language, the, { ...sent, refusal })
}

/** What was ticked and typed; anything else of the form is left aside. */
function readSent(body: unknown): Omit<Typed, 'refusal'> {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>
  const entries = [fields.entry ?? []].flat()
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 100) : '')
  const ticked = entries.filter((entry): entry is string => typeof entry === 'string').slice(0, 500)
  return { ticked, code: text(fields.code).trim(), key: text(fields.key) }
}

async function showBallot(site: Site, language: Language, the: Case, typed: Typed | null) {
  const { request, reply, contest, actor } = the
  const plan = contest.plan.vote
  if (plan === null) return notFound(reply)
  const entries = await votedOn(site, contest)
  const code = actor && keptCode(site, request, { contest: contest.id, person: actor.person })
  const own = code === null ? null : await ownBallot(site, contest, code)
  const voted = actor !== null && (await hasVoted(site.db, contest.id, actor.person))
  const asksCode = voted && own === null
  const form =
    actor === null
      ? null
      : {
          key:
            typed?.refusal?.kind === 'key-malformed' || typed === null
              ? randomBytes(16).toString('hex')
              : typed.key,
          ticked: typed?.ticked ?? own?.chosen.map(({ id }) => id) ?? [],
          code: asksCode ? (typed?.code ?? '') : null,
          errors: typed === null ? [] : errorsOf(language, typed.refusal, asksCode),
        }
  const taken = request.query.taken === '1' && typed === null
  const page = ballotPage({ language, contest, plan, entries, form, own, taken })
  return sendPage(site, request, reply, page, typed === null ? 200 : 422)
}

function errorsOf(language: Language, refusal: CastRefusal | null, asksCode: boolean): FieldError[] {
  if (refusal === null) return []
  const ofCode = asksCode && (refusal.kind === 'voted-already' || refusal.kind === 'wrong-code')
  const values = refusal.kind === 'too-many' ? { most: refusal.most } : {}
  return [
    { field: ofCode ? 'code' : 'finalists', message: words(language, CAST_REFUSALS[refusal.kind], values) },
  ]
}

/** Null: none that this visitor may see, or one without a vote. */
async function votedContest(site: Site, actor: Actor | null, id: string): Promise<Contest | null> {
  if (!/^[a-z0-9]{10}$/.test(id)) return null
  const contest = await readContest(site.db, id)
  return contest !== null &&
    contest.plan.vote !== null &&
    contest.standing === 'announced' &&
    maySeeContest(actor, contest)
    ? contest
    : null
}

async function votedOn(site: Site, contest: Contest): Promise<readonly Entry[]> {
  const all = await listEntries(site.db, contest.id)
  const fixed = await readVoteList(site.db, contest.id)
  if (fixed === null) return finalists(contest.plan, all)
  return all.filter(({ id, standing }) => standing === 'submitted' && fixed.includes(id))
}

async function ownBallot(site: Site, contest: Contest, code: BallotCode): Promise<OwnBallot | null> {
  const ballot = await readBallot(site.db, contest.id, code.id)
  if (ballot === null) return null
  const entries = await listEntries(site.db, contest.id) // those taken out since were chosen too
  const chosen = entries.filter(({ id }) => ballot.entries.includes(id))
  const hash = choiceHash(code, chosen.map(entryLabel))
  const statement = { contest: contest.id, ballot: code.id, version: ballot.version, hash }
  const receipt = ballotReceiptLine(signBallot(site.receiptKeys, statement))
  return { code: writtenCode(code), receipt, chosen }
}
