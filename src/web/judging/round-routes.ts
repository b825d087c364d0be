import { randomInt } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../domain/basics/language.ts'
import { readWholeNumber } from './read-number.ts'
import { type EntryId, parseEntryId } from '../../domain/contest/entry.ts'
import { ORDER_BASES } from '../../domain/judging/round.ts'
import { drawOf, MOST_SEED, saveDraw, setRound } from '../../operations/assign-jury.ts'
import { changeProposal, openDeliberation, resumeJudging } from '../../operations/decide-round.ts'
import { remindJurors } from '../../operations/remind-jurors.ts'
import { readRoundState, resultOf } from '../../storage/judging/round-state.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { type Body, one } from '../office/body.ts'
import { perPerson } from '../page/per-person.ts'
import { requireSameOrigin } from '../page/same-origin.ts'
import { sendPage } from '../page/send-page.tsx'
import { paths } from '../paths.ts'
import type { Site } from '../site.ts'
import { type JudgingFault, judgingFaultText } from './faults.ts'
import type { Done } from './jury-routes.ts'
import { circumstancesOf, type Lead, leadOf } from './leader.ts'
import type { RoundContent } from './round-content.ts'
import { roundPage } from './round-page.tsx'
import { notFound } from '../page/not-found.ts'

const POST = { preHandler: requireSameOrigin, config: perPerson(240) }
type Params = { readonly id: string; readonly round: string }
type Query = { readonly seed?: string; readonly done?: string }

export function roundRoutes(app: FastifyInstance, site: Site, language: Language): void {
  const path = paths.officeRound(language, ':id', ':round')
  app.get<{ Params: Params; Querystring: Query }>(path, async (request, reply) => {
    const lead = await leadOf(site, language, request, reply)
    if (lead === null) return reply
    const { seed, done } = request.query
    const drawn = seed === undefined ? null : seedOf(String(seed))
    const wrong: JudgingFault[] = seed !== undefined && drawn === null ? [{ kind: 'seed-unread' }] : []
    return sendRound(lead, request, reply, {
      seed: drawn,
      errors: errorsOf(language, wrong),
      done: done === 'saved' || done === 'reminded' ? done : null,
      typed: null,
    })
  })
  app.post<{ Params: Params; Body: Body | undefined }>(path, POST, async (request, reply) => {
    const lead = await leadOf(site, language, request, reply)
    if (lead === null) return reply
    const { round } = request.params
    if (!lead.contest.plan.rounds.some(({ id }) => id === round)) return notFound(reply)
    const outcome = await act(lead, round, request.body)
    if (outcome === null) return notFound(reply)
    const here = paths.officeRound(language, lead.contest.id, round)
    if (outcome.ok) {
      const remind = one(request.body, 'do') === 'remind'
      const moved = one(request.body, 'do') === 'move' ? `#entry-${one(request.body, 'entry')}` : ''
      return reply.redirect(
        moved === '' ? `${here}?done=${remind ? 'reminded' : 'saved'}` : `${here}${moved}`,
        303,
      )
    }
    const faults = outcome.reasons.filter((fault) => fault.kind !== 'no-such-contest')
    if (faults.length === 0) return notFound(reply)
    const errors = errorsOf(language, faults)
    const typed = one(request.body, 'do') === 'words' ? typedWords(request.body) : null
    return sendRound(lead, request, reply, { seed: null, errors, done: null, typed })
  })
}

const FIELDS: Readonly<Partial<Record<JudgingFault['kind'], string>>> = {
  'quorum-unread': 'quorum',
  'judging-begun': 'quorum',
  'seed-unread': 'seed',
  'no-jurors': 'seed',
  'no-entries': 'seed',
  'minutes-too-long': 'minutes',
  'reason-too-long': 'minutes',
  'too-early': 'open',
  'nothing-judged': 'open',
}
function errorsOf(language: Language, faults: readonly JudgingFault[]): readonly FieldError[] {
  return faults.map((fault) => ({
    field: FIELDS[fault.kind] ?? 'deliberation',
    message: judgingFaultText(language, fault),
  }))
}

/** Null: the form asks for something that is not there. */
async function act(lead: Lead, round: string, body: Body | undefined): Promise<Done | null> {
  const { db } = lead.office.site
  const at = { contest: lead.contest.id, round }
  const circumstances = circumstancesOf(lead)
  const version = Number(one(body, 'version'))
  switch (one(body, 'do')) {
    case 'setup': {
      const basis = ORDER_BASES.find((known) => known === one(body, 'basis'))
      const quorum = readWholeNumber(one(body, 'quorum')) ?? 0
      return basis === undefined ? null : setRound(db, { ...at, basis, quorum }, circumstances)
    }
    case 'draw':
      return saveDraw(db, { ...at, seed: seedOf(one(body, 'seed')) ?? -1 }, circumstances)
    case 'remind':
      return remindJurors(db, at, circumstances)
    case 'open':
      return openDeliberation(db, at, circumstances)
    case 'resume':
      return resumeJudging(db, at, circumstances)
    case 'move': {
      const entry = parseEntryId(one(body, 'entry'))
      const by = one(body, 'by') === '-1' ? -1 : one(body, 'by') === '1' ? 1 : null
      if (entry === null || by === null) return null
      return changeProposal(db, { ...at, version, change: { kind: 'move', entry, by } }, circumstances)
    }
    case 'words':
      return changeProposal(
        db,
        { ...at, version, change: { kind: 'words', ...typedWords(body) } },
        circumstances,
      )
    default:
      return null
  }
}

function typedWords(body: Body | undefined) {
  const reasons = new Map<EntryId, string>()
  for (const name of Object.keys(body ?? {})) {
    const entry = name.startsWith('reason-') ? parseEntryId(name.slice('reason-'.length)) : null
    if (entry !== null) reasons.set(entry, one(body, name))
  }
  return {
    minutes: (body?.minutes as string | undefined) === undefined ? '' : wholeText(body, 'minutes'),
    reasons,
  }
}

/** Minutes are longer than other fields. */
function wholeText(body: Body | undefined, name: string): string {
  const value = body?.[name]
  return typeof value === 'string' ? value.replaceAll('\0', '').replaceAll('\r\n', '\n') : ''
}

function seedOf(typed: string): number | null {
  const seed = readWholeNumber(typed)
  return seed !== null && seed <= MOST_SEED ? seed : null
}

type State = Pick<RoundContent, 'errors' | 'done' | 'typed'> & { readonly seed: number | null }

async function sendRound(
  lead: Lead,
  request: FastifyRequest,
  reply: FastifyReply,
  { seed, ...rest }: State,
): Promise<FastifyReply> {
  const { site } = lead.office
  const { round } = request.params as Params
  const state = await readRoundState(site.db, lead.contest, round)
  if (state === null) return notFound(reply)
  const page = roundPage(lead, {
    state,
    result: resultOf(lead.contest, state),
    preview: seed === null || state.decision !== null ? null : { seed, drawn: drawOf(state, seed) },
    freshSeed: randomInt(MOST_SEED),
    ...rest,
  })
  return sendPage(site, request, reply, page, rest.errors.length > 0 ? 422 : 200)
}
