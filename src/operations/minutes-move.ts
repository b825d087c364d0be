/** Minutes from one state to the next, the letters that this takes, and what participants answer. */
import type { LegalMoment } from '../domain/basics/legal-moment.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { SomeText } from '../domain/basics/some-text.ts'
import { publishedBody } from '../domain/minutes/body.ts'
import { askLetter } from '../domain/minutes/letters.ts'
import {
  type Answers,
  LONGEST_REASON,
  mayAnswer,
  mayMove,
  type MinutesEvent,
  type MinutesFault,
  moved,
} from '../domain/minutes/minutes.ts'
import { mayPlanMeetings } from '../domain/meeting/meeting.ts'
import type { PersonId } from '../domain/person/person.ts'
import { bumpBankVersion } from '../storage/bank/writes.ts'
import { deleteNoteContacts, lockCapture } from '../storage/capture/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import {
  type Minutes,
  participantsOf,
  readAnswersTo,
  readMinutes,
  readPublished,
  tookPart,
} from '../storage/minutes/reads.ts'
import { insertPublished, putAnswer, replyTo, updateMinutes } from '../storage/minutes/writes.ts'
import { type CaptureCircumstances, told } from './capture-notes.ts'
import { editedBody, type MinutesEdit, type MinutesRefusal, openMinutes } from './minutes-draft.ts'

export type MoveRefusal = MinutesRefusal | MinutesFault | { readonly kind: 'no-note' }

export type Move =
  | { readonly kind: 'submit' | 'give-back' | 'approve' | 'publish' }
  | { readonly kind: 'ask'; readonly until: LegalMoment }
  /** the words of lines as they should be, and what was corrected */
  | { readonly kind: 'correct'; readonly edit: Omit<MinutesEdit, 'meeting'>; readonly note: string }

/** `origin`: how people reach the site; null: links have no beginning. */
export type MoveCircumstances = CaptureCircumstances & { readonly origin: string | null }

export function moveMinutes(
  db: Database,
  { meeting: id, move }: { readonly meeting: string; readonly move: Move },
  circumstances: MoveCircumstances,
): Promise<Outcome<'moved', MoveRefusal>> {
  const { actor, now } = circumstances
  return db.transaction().execute(async (trx) => {
    const open = await openMinutes(trx, id, circumstances)
    if (open === null || open.minutes === null) return refused<MoveRefusal>({ kind: 'no-such-meeting' })
    const { meeting, staff, minutes } = open
    if (!mayMove(actor, move.kind, { meeting, staff, now })) return refused<MoveRefusal>({ kind: 'may-not' })
    const event: MinutesEvent =
      move.kind === 'ask' ? { kind: 'ask', until: move.until.at } : { kind: move.kind }
    const standing = { state: minutes.state, until: minutes.until?.at ?? null, round: minutes.round }
    const next = moved(standing, event, { answers: await answersOf(trx, minutes), at: now })
    if (!next.ok) return refused<MoveRefusal>(next.reasons[0] ?? { kind: 'not-now' })
    const { state, round } = next.value
    if (move.kind === 'correct') {
      const fault = await correct(trx, minutes, move, now)
      if (fault !== null) return refused<MoveRefusal>(fault)
    } else {
      const until = move.kind === 'ask' ? move.until : null
      await updateMinutes(trx, id, { state, round, until }, now)
    }
    if (move.kind === 'ask')
      await ask(trx, { id, title: meeting.title, until: move.until, round }, circumstances)
    if (move.kind === 'publish') {
      await insertPublished(trx, id, { number: 1, body: publishedBody(minutes.body), note: null, at: now })
      await deleteNoteContacts(trx, id, null)
    }
    if (state === 'published') await bumpBankVersion(trx)
    await told(trx, id, `minutes-${move.kind}`, { round }, circumstances)
    return accepted('moved')
  })
}

export async function answersOf(db: Database | Transaction, minutes: Minutes): Promise<Answers> {
  const given = await readAnswersTo(db, minutes.meeting, minutes.round)
  const participants = await participantsOf(db, minutes.meeting)
  return {
    participants: participants.length,
    answered: given.length,
    openObjections: given.filter(({ approves, reply }) => !approves && reply === null).length,
  }
}

/** Once a round for each of them. */
async function ask(
  trx: Transaction,
  meeting: {
    readonly id: string
    readonly title: SomeText
    readonly until: LegalMoment
    readonly round: number
  },
  { now, origin }: MoveCircumstances,
): Promise<void> {
  for (const { person, language, contact } of await participantsOf(trx, meeting.id))
    await queueLetter(trx, {
      ...contact,
      ...askLetter(language, meeting, origin),
      language,
      projectId: null,
      messageId: `minutes.${meeting.id}.${meeting.round}.${person}`,
      at: now,
    })
}

/** The next version of what was published, beside the one before it. */
async function correct(
  trx: Transaction,
  minutes: Minutes,
  { edit, note }: Extract<Move, { kind: 'correct' }>,
  now: Date,
): Promise<MoveRefusal | null> {
  const said = note.trim()
  if (said === '' || said.length > LONGEST_REASON) return { kind: 'no-note' }
  const [last] = await readPublished(trx, minutes.meeting)
  if (last === undefined) return { kind: 'not-now' }
  if (last.number !== edit.base) return { kind: 'changed-meanwhile' }
  const body = editedBody(last.body, edit)
  if (body === null) return { kind: 'too-long' }
  const made = { number: last.number + 1, body: publishedBody(body), note: said, at: now }
  await insertPublished(trx, minutes.meeting, made)
  return null
}

export type AnswerRefusal = { readonly kind: 'no-such-meeting' | 'not-now' | 'no-reason' | 'too-long' }

/** A participant approves, or objects and says why. */
export function answerMinutes(
  db: Database,
  given: { readonly meeting: string; readonly approves: boolean; readonly reason: string },
  { actor, now }: CaptureCircumstances,
): Promise<Outcome<'answered', AnswerRefusal>> {
  const { meeting, approves } = given
  const reason = given.reason.trim()
  return db.transaction().execute(async (trx) => {
    await lockCapture(trx, meeting)
    const minutes = await readMinutes(trx, meeting)
    const wasThere = await tookPart(trx, meeting, actor.person)
    if (minutes === null || !wasThere) return refused<AnswerRefusal>({ kind: 'no-such-meeting' })
    const standing = { ...minutes, until: minutes.until?.at ?? null }
    if (!mayAnswer(standing, wasThere, now)) return refused<AnswerRefusal>({ kind: 'not-now' })
    if (!approves && reason === '') return refused<AnswerRefusal>({ kind: 'no-reason' })
    if (reason.length > LONGEST_REASON) return refused<AnswerRefusal>({ kind: 'too-long' })
    const { round } = minutes
    const before = await readAnswersTo(trx, meeting, round)
    const number = 1 + Math.max(0, ...before.map((each) => each.number))
    const answer = {
      meeting,
      round,
      person: actor.person,
      approves,
      reason: approves ? null : reason,
      at: now,
    }
    await putAnswer(trx, { ...answer, number })
    await told(trx, meeting, approves ? 'approve-minutes' : 'object-to-minutes', { round }, { actor, now })
    return accepted('answered')
  })
}

/** Whoever plans the meeting replies to an objection and says whether it may be shown. */
export function replyToObjection(
  db: Database,
  reply: {
    readonly meeting: string
    readonly number: number
    readonly words: string
    readonly shown: boolean
  },
  circumstances: CaptureCircumstances,
): Promise<Outcome<'replied', AnswerRefusal>> {
  const { meeting: id, number } = reply
  const { actor, now } = circumstances
  return db.transaction().execute(async (trx) => {
    const open = await openMinutes(trx, id, circumstances)
    if (open === null || open.minutes === null || !mayPlanMeetings(actor, open.meeting.territory))
      return refused<AnswerRefusal>({ kind: 'no-such-meeting' })
    const words = reply.words.trim()
    if (words === '') return refused<AnswerRefusal>({ kind: 'no-reason' })
    if (words.length > LONGEST_REASON) return refused<AnswerRefusal>({ kind: 'too-long' })
    const { round, state } = open.minutes
    const found = (await readAnswersTo(trx, id, round)).find((each) => each.number === number)
    if (found === undefined || found.approves || state !== 'asked')
      return refused<AnswerRefusal>({ kind: 'not-now' })
    await replyTo(trx, { meeting: id, round, number }, { words, shown: reply.shown, at: now })
    await told(trx, id, 'reply-to-objection', { round, number, shown: reply.shown }, circumstances)
    return accepted('replied')
  })
}

/** Of an answer that one person gave; null: none yet. */
export async function ownAnswer(db: Database, minutes: Minutes, person: PersonId) {
  const all = await readAnswersTo(db, minutes.meeting, minutes.round)
  return all.find((each) => each.person === person) ?? null
}
