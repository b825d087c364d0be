/** A team's own page of a contest. To everybody who has no entry there, it is not there. */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { type Contest, contestPhase } from '../../domain/contest/contest.ts'
import { type Entry, parseEntryId } from '../../domain/contest/entry.ts'
import { mayManageTeam } from '../../domain/dossier/dossier.ts'
import type { Actor } from '../../domain/person/actor.ts'
import { askHelpAfterPrize, prizeHelpKey } from '../../operations/ask-help-after-prize.ts'
import { askToPublish, showEntry } from '../../operations/show-entry.ts'
import { helpUnderKey } from '../../storage/accompaniment/reads.ts'
import { listEntries, readContest } from '../../storage/contest/reads.ts'
import { readDossier } from '../../storage/dossier/reads.ts'
import { readRoundDecision } from '../../storage/judging/reads.ts'
import { readProject } from '../../storage/project/reads.ts'
import { commentsFor } from '../../storage/results/comments.ts'
import { listAwards, ownDossiersIn, readExhibitions } from '../../storage/results/reads.ts'
import { helpConsentHash } from '../accompaniment/ask-routes.ts'
import { type Body, entryOf, manyOf } from '../accompaniment/body.ts'
import { requireActor } from '../account/session.ts'
import { originOf } from '../page/origin.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { diplomaFor } from './diploma.ts'
import { exhibitionHash, type TeamEntry, teamPage } from './team-page.tsx'
import { notFound } from '../page/not-found.ts'

type Params = { readonly id: string }
type Own = { readonly actor: Actor; readonly contest: Contest; readonly entries: readonly Entry[] }

const POST = { preHandler: requireSameOrigin, config: perPerson(60) }

export function teamRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.teamResults(language, ':id')
  app.get<{ Params: Params; Querystring: { saved?: string } }>(path, async (request, reply) => {
    const own = await ownEntries(site, language, request, reply)
    if (own === null) return reply
    const entries = await Promise.all(own.entries.map((entry) => shownEntry(site, own, entry)))
    const saved = request.query.saved !== undefined
    return sendPage(site, request, reply, teamPage({ language, contest: own.contest, entries, saved }))
  })
  app.post<{ Params: Params; Body: Body | undefined }>(path, POST, async (request, reply) => {
    const own = await ownEntries(site, language, request, reply)
    return own === null ? reply : does(site, language, own, request, reply)
  })
  const pdf = paths.diploma(language, ':id', ':entry')
  app.get<{ Params: Params & { entry: string } }>(pdf, async (request, reply) => {
    const own = await ownEntries(site, language, request, reply)
    if (own === null) return reply
    const entry = own.entries.find(({ id }) => id === request.params.entry)
    const bytes = entry === undefined ? null : await diplomaFor(site.db, language, own.contest, entry)
    if (bytes === null) return notFound(reply)
    return reply
      .type('application/pdf')
      .header('content-disposition', 'attachment; filename="twiza-diploma.pdf"')
      .send(bytes)
  })
}

/** Submitted entries of hers; null: the answer is sent. */
async function ownEntries(
  site: Site,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Own | null> {
  const actor = await requireActor(site, language, request, reply)
  if (actor === null) return null
  const { id } = request.params as Params
  const contest = await readContest(site.db, id)
  const dossiers = contest === null ? null : await ownDossiersIn(site.db, id, actor.person)
  const all = contest === null ? [] : await listEntries(site.db, id, { standing: 'submitted' })
  const entries = all.filter(({ dossier }) => dossiers?.has(dossier))
  if (contest !== null && entries.length > 0) return { actor, contest, entries }
  notFound(reply)
  return null
}

async function shownEntry(site: Site, { actor, contest }: Own, entry: Entry): Promise<TeamEntry> {
  const { db } = site
  const [dossier, exhibitions, project] = await Promise.all([
    readDossier(db, entry.dossier),
    readExhibitions(db, contest.id),
    readProject(db, entry.project),
  ])
  const out = contestPhase(contest, new Date()) === 'published'
  return {
    entry,
    isOwner: dossier !== null && mayManageTeam(actor, dossier),
    exhibition: exhibitions.get(entry.id) ?? null,
    project,
    outcome: out ? await outcomeOf(site, { actor, contest }, entry) : null,
  }
}

async function outcomeOf(
  { db }: Site,
  { actor, contest }: Pick<Own, 'actor' | 'contest'>,
  entry: Entry,
): Promise<TeamEntry['outcome']> {
  const reached = contest.plan.rounds.findIndex(({ id }) => id === entry.round)
  const rounds = await Promise.all(
    contest.plan.rounds.slice(0, reached + 1).map(async ({ id }) => {
      const decision = await readRoundDecision(db, contest.id, id)
      const figures = decision?.figures.entries?.find((one) => one.entry === entry.id)
      return { id, total: figures?.total ?? null, comments: await commentsFor(db, entry, id) }
    }),
  )
  const awards = (await listAwards(db, contest.id)).filter((award) => award.entry === entry.id)
  const help = await db
    .transaction()
    .execute((trx) => helpUnderKey(trx, actor.person, prizeHelpKey(entry.id)))
  return { awards, rounds, help }
}

async function does(
  site: Site,
  language: Language,
  { actor, contest, entries }: Own,
  request: FastifyRequest<{ Params: Params; Body: Body | undefined }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const typed = entryOf(request.body)
  const id = parseEntryId(typed.entry ?? '')
  const entry = entries.find((one) => one.id === id)
  if (entry === undefined) return notFound(reply)
  const now = new Date()
  const which = { contest: contest.id, entry: entry.id }
  if (typed.deed === 'help') {
    const asked = await askHelpAfterPrize(
      site.db,
      { ...which, language, sharesContact: typed.share === 'yes' },
      {
        actor,
        now,
        origin: originOf(site, request),
        wordsHash: helpConsentHash(language),
        id: () => randomBytes(8).toString('hex'),
      },
    )
    return asked.ok ? reply.redirect(paths.helpRequest(language, asked.value.id), 303) : notFound(reply)
  }
  if (typed.deed !== 'show' && typed.deed !== 'publish') return notFound(reply)
  const done =
    typed.deed === 'publish'
      ? await askToPublish(site.db, which, { actor, now })
      : await showEntry(
          site.db,
          {
            ...which,
            answers: typed.agree === 'yes' ? manyOf(request.body, 'answer') : null,
            wordsHash: exhibitionHash,
          },
          { actor, now },
        )
  return done.ok ? reply.redirect(`${paths.teamResults(language, contest.id)}?saved=1`, 303) : notFound(reply)
}
