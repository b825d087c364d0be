/** An idea said at a meeting goes into the bank, where it waits for a moderator as any other; the meeting is noted. */
import { parseTerritoryCode } from '../domain/basics/territory-code.ts'
import { legalTime } from '../domain/basics/legal-time.ts'
import type { Language } from '../domain/basics/language.ts'
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import type { NoteContact, Speaker } from '../domain/capture/note.ts'
import { standingNotes } from '../domain/capture/lineage.ts'
import { type Idea, LENGTHS, projectOf } from '../domain/idea/idea.ts'
import type { Source } from '../domain/project/project.ts'
import type { ActivityCatalogue } from '../domain/activity/activity.ts'
import { readMeetingIdeas, readNoteContact, readNotes, readSteps } from '../storage/capture/reads.ts'
import { deleteNoteContacts, insertMeetingIdea } from '../storage/capture/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import type { ReceiptKeys } from '../storage/idea/receipt-keys.ts'
import { queueLetter } from '../storage/letter/writes.ts'
import { insertProject } from '../storage/project/writes.ts'
import { type CaptureCircumstances, type CaptureRefusal, openCapture, told } from './capture-notes.ts'
import { indexProject } from './index-project.ts'
import { projectNames } from './project-names.ts'
import { takeInIdea } from './submit-idea.ts'

export type IdeaFromNote = {
  readonly meeting: string
  readonly note: string
  readonly title: string
  readonly words: string
  readonly sector: string
  readonly territory: string
}

export type IdeaNoteRefusal =
  | CaptureRefusal
  | { readonly kind: 'not-an-idea' | 'title-length' | 'idea-length' | 'no-sector' }

export type IdeaNoteCircumstances = CaptureCircumstances & {
  readonly keys: ReceiptKeys
  readonly activities: ActivityCatalogue
  readonly id: () => string
  /** nobody can guess it: whoever knew it could ask for the idea's private link */
  readonly ideaKey: () => string
  /** the letter to the author: receipt and private link */
  readonly wording: (
    language: Language,
    idea: { readonly id: string; readonly number: string; readonly secret: string },
  ) => { readonly subject: string; readonly body: string }
}

const SOURCE_OF: Readonly<Record<Speaker, Source>> = {
  cooperative: 'cooperative',
  'idea-holder': 'citizen',
  'project-holder': 'citizen',
  expert: 'citizen',
  economic: 'enterprise',
  institution: 'administration',
  association: 'association',
}

/** Gives the id of the project. With a contact the author gets a receipt; once it is in, the note keeps no contact. */
export function ideaFromNote(
  db: Database,
  asked: IdeaFromNote,
  circumstances: IdeaNoteCircumstances,
): Promise<Outcome<string, IdeaNoteRefusal>> {
  const { meeting: id, note } = asked
  return db.transaction().execute(async (trx) => {
    const open = await openCapture(trx, id, circumstances)
    if (open === null) return refused<IdeaNoteRefusal>({ kind: 'no-such-meeting' })
    const notes = await readNotes(trx, id)
    const found = notes.find((each) => each.id === note)
    const ids = notes.map((each) => each.id)
    const stands = standingNotes(ids, await readSteps(trx, id)).includes(note)
    const taken = (await readMeetingIdeas(trx, id)).some((each) => each.note === note)
    if (found?.content.kind !== 'idea' || !stands || taken)
      return refused<IdeaNoteRefusal>({ kind: 'not-an-idea' })
    const fault = faultOf(asked, circumstances.activities)
    if (fault !== null) return refused<IdeaNoteRefusal>({ kind: fault })
    const { language, speaker } = found.content
    const content: Idea['content'] = {
      title: asked.title.trim(),
      idea: asked.words.trim(),
      territory: parseTerritoryCode(asked.territory) ?? open.meeting.territory,
      sector: asked.sector,
      source: speaker === null ? 'citizen' : SOURCE_OF[speaker],
      activity: null,
      model: null,
      simulation: null,
    }
    const contact = await readNoteContact(trx, id, note)
    const project =
      contact === null
        ? await withoutReceipt(trx, content, circumstances)
        : await withReceipt(trx, content, { contact, language }, circumstances)
    await insertMeetingIdea(trx, { meeting: id, project, note, at: circumstances.now })
    await deleteNoteContacts(trx, id, note)
    await told(trx, id, 'idea-from-note', { note, project }, circumstances)
    return accepted(project)
  })
}

function faultOf({ title, words, sector }: IdeaFromNote, { sectors }: ActivityCatalogue) {
  const within = (text: string, { least, most }: { readonly least: number; readonly most: number }) =>
    text.trim().length >= least && text.trim().length <= most
  if (!within(title, LENGTHS.title)) return 'title-length' as const
  if (!within(words, LENGTHS.idea)) return 'idea-length' as const
  return sectors.ten.some(({ id }) => id === sector) ? null : ('no-sector' as const)
}

async function withReceipt(
  trx: Transaction,
  content: Idea['content'],
  { contact, language }: { readonly contact: NoteContact; readonly language: Language },
  { now, id, keys, ideaKey, wording }: IdeaNoteCircumstances,
): Promise<string> {
  const { channel, address, wordsHash } = contact
  const idea: Idea = {
    content,
    visibility: 'public',
    contact: { channel, address },
    consent: { wordsHash },
    language,
  }
  const taken = await takeInIdea(trx, { idea, key: ideaKey() }, { now, id, keys })
  if (!taken.ok) throw new Error(`a fresh idea was refused: ${taken.reasons[0]?.kind}`)
  const { id: project, receipt, holderSecret: secret } = taken.value
  await queueLetter(trx, {
    channel,
    address,
    ...wording(language, { id: project, number: receipt.number, secret }),
    language,
    projectId: project,
    messageId: `meeting-idea.${project}`,
    at: now,
  })
  return project
}

/** As from a meeting's sheet: nobody to answer, so nothing is proved to anybody. */
async function withoutReceipt(
  trx: Transaction,
  content: Idea['content'],
  { now, id, activities }: IdeaNoteCircumstances,
): Promise<string> {
  const { year } = legalTime(now)
  for (let tries = 0; tries < 5; tries += 1) {
    const project = projectOf({ content, visibility: 'public' }, { id: id(), now, year })
    if (!(await insertProject(trx, project, null))) continue
    await indexProject(trx, project, await projectNames(trx, activities, project))
    return project.id
  }
  throw new Error('No free id for an idea')
}
