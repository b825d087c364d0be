/** Presentations of a meeting: inspected apart, kept with the other documents, shown once whoever plans it says so. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { mayCapture } from '../domain/capture/note.ts'
import { FILE_LIMITS, type FileFault, type FileId } from '../domain/file/file.ts'
import { tidyFileName } from '../domain/file/file-name.ts'
import { type Meeting, mayPlanMeetings } from '../domain/meeting/meeting.ts'
import type { Actor } from '../domain/person/actor.ts'
import { type MeetingFile, readMeetingFiles } from '../storage/capture/reads.ts'
import { deleteMeetingFile, insertMeetingFile, lockCapture, markReleased } from '../storage/capture/writes.ts'
import type { Database, Transaction } from '../storage/database.ts'
import { contentHash, type FileFolder, putBytes } from '../storage/file/store.ts'
import { lockContent } from '../storage/file/writes.ts'
import { readMeeting, readStaff } from '../storage/meeting/reads.ts'
import type { FileCircumstances } from './bring-file.ts'
import { told } from './capture-notes.ts'
import { removeUnownedFiles } from './remove-unowned-files.ts'

export const MOST_FILES = 60

export type PresentationRefusal =
  | { readonly kind: 'no-such-meeting' | 'no-such-file' | 'no-title' | 'no-consent' | 'too-many' }
  | { readonly kind: 'fault'; readonly fault: FileFault }

export type NewPresentation = {
  readonly actor: Actor
  readonly meeting: string
  readonly title: string
  readonly speaker: string
  /** she agreed that her name is published */
  readonly consent: boolean
  readonly name: string
  readonly bytes: Buffer
}

type Result = Outcome<MeetingFile, PresentationRefusal>
const no = (refusal: PresentationRefusal): Result => refused<PresentationRefusal>(refusal)

async function openFor(
  db: Database | Transaction,
  id: string,
  actor: Actor,
  now: Date,
): Promise<Meeting | null> {
  const meeting = await readMeeting(db, id)
  if (meeting === null || meeting.shipped) return null
  const staff = await readStaff(db, id)
  const may = mayCapture(actor, { meeting, staff, now }) || mayPlanMeetings(actor, meeting.territory)
  return may ? meeting : null
}

export async function bringPresentation(
  db: Database,
  brought: NewPresentation,
  { now, id, folder, inspect, scan }: FileCircumstances,
): Promise<Result> {
  const { actor, meeting, bytes } = brought
  if ((await openFor(db, meeting, actor, now)) === null) return no({ kind: 'no-such-meeting' })
  const title = brought.title.trim().slice(0, 200)
  const speaker = brought.speaker.trim().slice(0, 120)
  if (title === '') return no({ kind: 'no-title' })
  if (speaker !== '' && !brought.consent) return no({ kind: 'no-consent' })
  const faulty = (fault: FileFault) => no({ kind: 'fault', fault })
  if (bytes.length > FILE_LIMITS.bytes) return faulty('too-large')
  const inspected = await inspect(bytes)
  if (!inspected.ok) return faulty(inspected.fault)
  if (scan !== null) {
    const found = await scan(inspected.bytes).catch(() => 'not-checked-now' as const)
    if (found === 'virus' || found === 'not-checked-now') return faulty(found)
  }
  const file: MeetingFile = {
    id,
    meeting,
    kind: inspected.kind,
    name: tidyFileName(brought.name, inspected.kind),
    title,
    speaker: speaker === '' ? null : speaker,
    bytes: inspected.bytes.length,
    contentHash: contentHash(inspected.bytes),
    broughtBy: actor.person,
    at: now,
    releasedAt: null,
  }
  return db.transaction().execute(async (trx): Promise<Result> => {
    await lockCapture(trx, meeting)
    if ((await openFor(trx, meeting, actor, now)) === null) return no({ kind: 'no-such-meeting' })
    if ((await readMeetingFiles(trx, meeting)).length >= MOST_FILES) return no({ kind: 'too-many' })
    await lockContent(trx, file.contentHash)
    await putBytes(folder, file.contentHash, inspected.bytes)
    await insertMeetingFile(trx, file)
    await told(trx, meeting, 'bring-presentation', { file: id, kind: file.kind }, { actor, now })
    return accepted(file)
  })
}

export type PresentationAct = 'release' | 'hold-back' | 'take-away'

/** Made public, held back, or deleted: by whoever plans the meeting; what is not public also by those on duty. */
export async function changePresentation(
  db: Database,
  {
    actor,
    meeting: id,
    file,
    act,
  }: {
    readonly actor: Actor
    readonly meeting: string
    readonly file: FileId
    readonly act: PresentationAct
  },
  { now, folder }: { readonly now: Date; readonly folder: FileFolder },
): Promise<Outcome<'done', PresentationRefusal>> {
  const hash = await db.transaction().execute(async (trx) => {
    await lockCapture(trx, id)
    const meeting = await openFor(trx, id, actor, now)
    const found = (await readMeetingFiles(trx, id)).find((each) => each.id === file)
    if (meeting === null || found === undefined) return null
    const plans = mayPlanMeetings(actor, meeting.territory)
    if (!plans && (act !== 'take-away' || found.releasedAt !== null)) return null
    if (act === 'take-away') await deleteMeetingFile(trx, file)
    else await markReleased(trx, file, act === 'release' ? now : null)
    await told(trx, id, `presentation-${act}`, { file }, { actor, now })
    return found.contentHash
  })
  if (hash === null) return refused<PresentationRefusal>({ kind: 'no-such-file' })
  if (act === 'take-away') await removeUnownedFiles(db, folder, [hash])
  return accepted('done')
}
