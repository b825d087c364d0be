/** Two meetings for the gates: one that is being written down, one whose minutes wait for those who were there. */
import { takeStep } from '../src/operations/capture-lineage.ts'
import { captureNotes } from '../src/operations/capture-notes.ts'
import { drawUpMinutes } from '../src/operations/minutes-draft.ts'
import { answerMinutes, moveMinutes } from '../src/operations/minutes-move.ts'
import { addTask } from '../src/operations/minutes-tasks.ts'
import { EMPTY_NOTE, noteId, packed, testCapture } from '../src/operations/testing/capture.ts'
import { momentAt } from '../src/operations/testing/contest.ts'
import { editKey } from '../src/operations/testing/dossiers.ts'
import type { SignedIn } from '../src/operations/testing/people.ts'
import type { Database } from '../src/storage/database.ts'

const LONG = 'Amandes-du-douar-Oulad-Ali-et-des-douars-voisins-de-la-commune-d’Ahfir'
const WEEK = 7 * 86_400_000

export type OwnMeetings = {
  readonly scribe: SignedIn
  readonly attendee: SignedIn
  readonly ids: {
    readonly captured: string
    /** an idea; a question made of two; a need with two texts */
    readonly ideaNote: string
    readonly madeNote: string
    readonly needNote: string
    readonly asked: string
  }
}

export async function ownMeetings(db: Database, territory: string): Promise<OwnMeetings> {
  const first = await testCapture(db, { territory })
  await writeDown(db, first.meeting, first.agents[0])
  const second = await testCapture(db, { territory })
  const { meeting, delegate, participant } = second
  await writeDown(db, meeting, second.agents[0])
  const now = new Date()
  const by = { actor: delegate.actor, now, origin: null }
  await drawUpMinutes(db, meeting, by)
  await addTask(db, { ...TASK, meeting, due: '2026-01-31' }, by)
  await moveMinutes(db, { meeting, move: { kind: 'submit' } }, by)
  const until = momentAt(new Date(now.getTime() + WEEK))
  await moveMinutes(db, { meeting, move: { kind: 'ask', until } }, by)
  const objection = { meeting, approves: false, reason: `السوق ليس أسبوعيا. ${LONG}` }
  const answered = await answerMinutes(db, objection, { actor: participant.actor, now })
  if (!answered.ok) throw new Error(JSON.stringify(answered))
  return {
    scribe: first.agents[0],
    attendee: participant,
    ids: {
      captured: first.meeting,
      ideaNote: noteId(4),
      madeNote: noteId(20),
      needNote: noteId(1),
      asked: meeting,
    },
  }
}

const TASK = { id: 'a'.repeat(16), note: null, words: `تهيئة البئر ${LONG}`, owner: LONG, ownerPerson: null }

async function writeDown(db: Database, meeting: string, agent: SignedIn): Promise<void> {
  const by = { actor: agent.actor, now: new Date() }
  const contact = { contact: '0612345678', consent: 'c'.repeat(64) }
  const texts = [
    packed(`ينقصنا ماء السقي <b>في</b> الصيف ${LONG}`, { speaker: 'cooperative', sector: 'agriculture' }),
    packed('Quand ouvre l’appel à projets ?', { kind: 'question', language: 'fr' }),
    packed('في شهر يناير', { kind: 'answer', answers: noteId(2), speaker: 'institution' }),
    packed('نجفف التين معا ونبيعه باسم واحد', { kind: 'idea', ...contact }),
    packed('سؤال عن القرض', { kind: 'question' }),
    packed('سؤال عن شروط القرض', { kind: 'question' }),
    packed('نلتقي بعد شهر', { kind: 'decision' }),
  ]
  const edits = texts.map((text, n) => ({ key: editKey(), note: noteId(n + 1), base: 0, text }))
  const beside = { key: editKey(), note: noteId(1), base: 0, text: packed('ينقصنا ماء الشرب') }
  await captureNotes(db, { meeting, edits: [...edits, beside] }, by)
  const typed = { ...EMPTY_NOTE, kind: 'question', words: 'ما شروط القرض؟' }
  const into = [{ id: noteId(20), typed }]
  await takeStep(db, { meeting, key: editKey(), from: [noteId(5), noteId(6)], into }, by)
}
