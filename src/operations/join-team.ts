/** Somebody asks a team that looks for members to let her in; its owner says yes or no; until then she may take it back. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { Contest } from '../domain/contest/contest.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import { TEAM_LETTERS } from '../domain/contest/team-letters.ts'
import {
  joinRefusal,
  type JoinRefusal,
  shownCall,
  type TeamCall,
  teamsForm,
  tidyWords,
  wordsFault,
} from '../domain/contest/team-call.ts'
import { type Dossier, mayManageTeam, roleIn } from '../domain/dossier/dossier.ts'
import { MOST_MEMBERS } from '../domain/dossier/team.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { PersonId } from '../domain/person/person.ts'
import { readContest } from '../storage/contest/reads.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import { lockDossier, putMember } from '../storage/dossier/writes.ts'
import { listJurors } from '../storage/judging/reads.ts'
import { appendJournal } from '../storage/journal/writes.ts'
import {
  callOfEntry,
  countOpenOf,
  countWaiting,
  readKnownCalls,
  readRequest,
  requestOf,
} from '../storage/team-call/reads.ts'
import { lockRequests, putRequest, setRequestState } from '../storage/team-call/writes.ts'
import { writePlainLetters } from './plain-letters.ts'

type Circumstances = { readonly actor: Actor; readonly now: Date; readonly origin: string | null }

export type AskRefusal = { readonly kind: JoinRefusal | 'words-short' | 'words-long' | 'consent-missing' }

export type NewJoinRequest = {
  readonly contest: Contest
  readonly call: string
  readonly words: string
  /** of what she agreed to, SHA-256; null: she did not agree */
  readonly consentHash: string | null
}

/** `id`: 16 letters of chance. The owners are told by letter that somebody asks, not who. */
export function askToJoin(
  db: Database,
  { contest, call: callId, words: typed, consentHash }: NewJoinRequest,
  { actor, now, origin, id }: Circumstances & { readonly id: string },
): Promise<Outcome<null, AskRefusal>> {
  return db.transaction().execute(async (trx) => {
    await lockRequests(trx, contest.id)
    const no = (kind: AskRefusal['kind']) => refused<AskRefusal>({ kind })
    const [known] = await readKnownCalls(trx, contest, { id: callId })
    const dossier = known === undefined ? null : await readDossier(trx, known.call.dossier)
    if (known === undefined || dossier === null) return no('no-such-call')
    const refusal = joinRefusal({
      shown: shownCall(known, contest, now) !== null,
      inTeam: roleIn(dossier, actor.person) !== null,
      onJury: await isJuror(trx, contest.id, actor.person),
      before: (await requestOf(trx, callId, actor.person))?.state ?? null,
      openOfHers: await countOpenOf(trx, actor.person, contest.id),
      openOfTeam: await countWaiting(trx, known.call.entry),
    })
    if (refusal !== null) return no(refusal)
    const words = tidyWords(typed)
    const fault = wordsFault(words)
    if (fault !== null) return no(fault)
    if (consentHash === null) return no('consent-missing')
    const request = await putRequest(trx, { id, call: callId, person: actor.person, words, consentHash }, now)
    await note(trx, `person:${actor.person}`, { action: 'ask-to-join', call: known.call, request, now })
    await writePlainLetters(
      trx,
      {
        letter: TEAM_LETTERS.asked,
        to: ownersOf(dossier),
        cause: `join-request.${request}`,
        values: { contest: { some: contest.plan.title } },
        path: (language) => `/${language}/entries/${known.call.entry}/team`,
      },
      { now, origin },
    )
    return accepted(null)
  })
}

/** Of an open request; of another one nothing changes. */
export function takeRequestBack(
  db: Database,
  { contest, call }: { readonly contest: string; readonly call: string },
  { actor, now }: Pick<Circumstances, 'actor' | 'now'>,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await lockRequests(trx, contest)
    const request = await requestOf(trx, call, actor.person)
    if (request === null) return false
    if (request.state === 'open') await setRequestState(trx, request.id, 'taken-back', now)
    return true
  })
}

export type AnswerRefusal = {
  readonly kind: 'no-such-request' | 'may-not-manage' | 'over' | 'answered' | 'team-full'
}

/** Accepted, she writes in the dossier from then on. */
export function answerJoinRequest(
  db: Database,
  asked: { readonly entry: EntryId; readonly request: string; readonly accept: boolean },
  { actor, now, origin }: Circumstances,
): Promise<Outcome<null, AnswerRefusal>> {
  return db.transaction().execute(async (trx) => {
    const no = (kind: AnswerRefusal['kind']) => refused<AnswerRefusal>({ kind })
    const call = await callOfEntry(trx, asked.entry)
    if (call === null) return no('no-such-request')
    await lockRequests(trx, call.contest)
    await lockDossier(trx, call.dossier)
    const dossier = await readDossier(trx, call.dossier)
    if (dossier === null || roleIn(dossier, actor.person) === null) return no('no-such-request')
    if (!mayManageTeam(actor, dossier)) return no('may-not-manage')
    const request = await readRequest(trx, call.id, asked.request)
    const contest = await readContest(trx, call.contest)
    if (request === null || contest === null) return no('no-such-request')
    if (request.state !== 'open') return no('answered')
    if (!teamsForm(contest, now)) return no('over')
    const inside = roleIn(dossier, request.person) !== null
    if (asked.accept && !inside) {
      if (dossier.members.length >= MOST_MEMBERS) return no('team-full')
      if (await isJuror(trx, contest.id, request.person)) return no('no-such-request')
      await putMember(trx, call.dossier, { person: request.person, role: 'writer', at: now })
    }
    const state = asked.accept ? 'accepted' : 'declined'
    await setRequestState(trx, request.id, state, now)
    const action = asked.accept ? 'accept-join-request' : 'decline-join-request'
    await note(trx, `person:${actor.person}`, {
      action,
      call,
      request: request.id,
      now,
      person: request.person,
    })
    await writePlainLetters(
      trx,
      {
        letter: TEAM_LETTERS[state],
        to: [request.person],
        cause: `join-request.${request.id}.${state}`,
        values: { contest: { some: contest.plan.title } },
        path: (language) =>
          asked.accept ? `/${language}/entries/${call.entry}` : `/${language}/contests/${contest.id}`,
      },
      { now, origin },
    )
    return accepted(null)
  })
}

const ownersOf = ({ members }: Dossier) =>
  members.filter(({ role }) => role === 'owner').map(({ person }) => person)

/** Whoever judges here is in no team here. */
async function isJuror(trx: Transaction, contest: string, person: PersonId): Promise<boolean> {
  const jurors = await listJurors(trx, contest)
  return jurors.some((juror) => juror.person === person && juror.leftAt === null)
}

type Noted = {
  readonly action: string
  readonly call: TeamCall
  readonly request: string
  readonly now: Date
  readonly person?: PersonId
}

function note(trx: Transaction, actor: string, { action, call, request, now, person }: Noted): Promise<void> {
  const detail = { contest: call.contest, request, ...(person === undefined ? {} : { person }) }
  return appendJournal(trx, { at: now, actor, action, subject: `dossier:${call.dossier}`, detail })
}
