/** Two entries and which is better. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { type Entry, parseEntryId } from '../../domain/contest/entry.ts'
import { asksPairs, type Desk } from '../../domain/jury/desk.ts'
import { pairKey } from '../../domain/judging/pair-routing.ts'
import { compareEntries, type SentPair, undoComparison } from '../../operations/compare-entries.ts'
import { type Body, entryOf } from '../accompaniment/body.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { nextPairFor } from './next-pair.ts'
import { pairsPage } from './pairs-page.tsx'
import { JURY_POST, type Seat, seatOf } from './seat.ts'
import { notFound } from '../page/not-found.ts'

type Asked = { readonly skipped?: string; readonly told?: string }

/** A juror who passes over more than so many is shown the first of them again. */
const MOST_SKIPPED = 30

function skippedIn(typed: unknown): readonly string[] {
  if (typeof typed !== 'string') return []
  const keys = typed.split(',').filter((key) => /^[a-z0-9]{16}:[a-z0-9]{16}$/.test(key))
  return [...new Set(keys)].slice(-MOST_SKIPPED)
}

const comparesPairs = ({ round }: Desk): boolean => round !== null && asksPairs(round)

export function pairRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.juryPairs(language, ':id')
  app.get<{ Querystring: Asked }>(path, async (request, reply) => {
    const seat = await seatOf(site, language, request, reply)
    if (seat === null) return reply
    const { desk } = seat
    if (!comparesPairs(desk)) return reply.redirect(paths.jury(language, desk.contest.id), 303)
    const skipped = skippedIn(request.query.skipped)
    const found = desk.deliberating ? null : await nextPairFor(site.db, desk, new Set(skipped))
    const pair = found === null ? null : entriesOf(desk, found)
    const { told } = request.query
    const shown = { site, language, desk, pair, skipped: skipped.join(',') }
    const page = pairsPage({ ...shown, told: told === 'kept' || told === 'undone' ? told : null })
    return sendPage(site, request, reply, page)
  })
  app.post<{ Body: Body | undefined }>(path, JURY_POST, async (request, reply) => {
    const seat = await seatOf(site, language, request, reply)
    if (seat === null) return reply
    return decide(site, language, seat, entryOf(request.body), reply)
  })
}

function entriesOf(
  { entries }: Desk,
  [one, other]: readonly [string, string],
): readonly [Entry, Entry] | null {
  const first = entries.find(({ id }) => id === one)
  const second = entries.find(({ id }) => id === other)
  return first === undefined || second === undefined ? null : [first, second]
}

type Typed = Readonly<Record<string, string | undefined>>

async function decide(
  site: Site,
  language: Language,
  { actor, desk }: Seat,
  typed: Typed,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const contest = desk.contest.id
  const round = typed.round ?? ''
  const address = paths.juryPairs(language, contest)
  const circumstances = { actor, now: new Date() }
  const back = (query: Record<string, string>) =>
    reply.redirect(`${address}?${new URLSearchParams(query)}`, 303)
  if (typed.better === 'undo') {
    const undone = await undoComparison(site.db, { contest, round }, circumstances)
    return undone.ok ? back({ told: 'undone' }) : reply.redirect(address, 303)
  }
  const one = parseEntryId(typed.one ?? '')
  const other = parseEntryId(typed.other ?? '')
  if (one === null || other === null) return notFound(reply)
  const skipped = skippedIn(typed.skipped)
  if (typed.better === 'skip') return back({ skipped: [...skipped, pairKey(one, other)].join(',') })
  const better = BETTER.find((each) => each === typed.better)
  if (better === undefined) return notFound(reply)
  const outcome = await compareEntries(site.db, { contest, round, one, other, better }, circumstances)
  if (outcome.ok)
    return back({ told: 'kept', ...(skipped.length === 0 ? {} : { skipped: skipped.join(',') }) })
  const known = [one, other].every((id) => desk.entries.some((entry) => entry.id === id))
  return known ? reply.redirect(address, 303) : notFound(reply)
}

const BETTER: readonly SentPair['better'][] = ['one', 'other', 'equal']
