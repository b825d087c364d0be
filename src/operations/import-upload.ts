/** A file that an agent has sent: tried or imported while she looks on, and stopped when she asks. */
import { accepted, type Outcome, refused } from '../domain/basics/outcome.ts'
import { NATION, type TerritoryCode } from '../domain/basics/territory-code.ts'
import { doerName, ideaImportScope, mayImportFigures } from '../domain/office/permissions.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { PersonId } from '../domain/person/person.ts'
import type { Database } from '../storage/database.ts'
import { beatJob, endJob, insertJob, type JobKind, wantStop } from '../storage/office/job-writes.ts'
import type { JobOutcome } from '../storage/office/tables.ts'
import { asOfNow } from '../storage/office/writes.ts'
import { importAssets } from './import-assets.ts'
import type { ImportInput } from './import-file.ts'
import { type IdeasImport, importIdeas } from './import-ideas.ts'
import { importIndicators } from './import-indicators.ts'

export type Upload = {
  readonly id: string
  readonly kind: JobKind
  readonly path: string
  readonly fileName: string
  readonly mostBytes: number
  readonly dryRun: boolean
  /** of ideas: show them at once */
  readonly publish: boolean
  /** of ideas: how their sheet is read and its authors are answered */
  readonly reading: Pick<IdeasImport, 'choices' | 'language' | 'consentHash' | 'activities'>
}
export type UploadRefusal = { readonly kind: 'not-yours-to-import' }

/** How often a job says how far it has come and listens for a wish to stop. */
const BEAT_MS = 500

/**
 * Notes the job and begins; `done` ends when it does and never fails (a broken machine is noted in the job). Ideas of
 * other territories than the agent's are refused row by row.
 */
export async function startUpload(
  db: Database,
  upload: Upload,
  { actor, now }: { readonly actor: Actor; readonly now: () => Date },
): Promise<Outcome<{ readonly done: Promise<void> }, UploadRefusal>> {
  const doer = await db.transaction().execute((trx) => asOfNow(trx, actor))
  const fresh: Actor = { ...actor, grants: typeof doer === 'string' ? [] : doer.grants }
  const within = ideaImportScope(fresh, upload)
  const may = upload.kind === 'ideas' ? within.length > 0 : mayImportFigures(fresh)
  if (!may) return refused<UploadRefusal>({ kind: 'not-yours-to-import' })
  const { id, kind, fileName, dryRun, publish } = upload
  await insertJob(db, { id, kind, fileName, dryRun, publish, person: actor.person, at: now() })
  return accepted({ done: run(db, upload, { actor: fresh, now, within }) })
}

type Circumstances = {
  readonly actor: Actor
  readonly now: () => Date
  readonly within: readonly TerritoryCode[]
}

async function run(db: Database, upload: Upload, circumstances: Circumstances): Promise<void> {
  const { now } = circumstances
  const stop = new AbortController()
  let far = { bytes: 0, of: 0, rows: 0 }
  const beat = setInterval(() => {
    beatJob(db, upload.id, { ...far, at: now() })
      .then((wanted) => wanted && stop.abort())
      .catch(() => undefined) // the next beat says it
  }, BEAT_MS)
  const input: ImportInput = {
    path: upload.path,
    fileName: upload.fileName,
    mostBytes: upload.mostBytes,
    dryRun: upload.dryRun,
    signal: stop.signal,
    progress: (reached) => {
      far = reached
    },
  }
  try {
    const outcome = await imported(db, upload, input, circumstances)
    clearInterval(beat)
    await beatJob(db, upload.id, { ...far, at: now() })
    await endJob(db, upload.id, outcome, now())
  } catch {
    clearInterval(beat)
    await endJob(db, upload.id, null, now()).catch(() => undefined)
  }
}

function imported(
  db: Database,
  { kind, publish, reading }: Upload,
  input: ImportInput,
  { actor, now, within }: Circumstances,
): Promise<JobOutcome> {
  const circumstances = { now: now(), actor: doerName(actor) }
  switch (kind) {
    case 'indicators':
      return importIndicators(db, input, circumstances)
    case 'assets':
      return importAssets(db, input, circumstances)
    case 'ideas':
      return importIdeas(
        db,
        { ...input, ...reading, publish, within: within.includes(NATION) ? [NATION] : within },
        circumstances,
      )
  }
}

/** Asks a running job of hers to stop; what it has written so far is taken back. */
export function stopUpload(db: Database, id: string, person: PersonId): Promise<void> {
  return wantStop(db, id, person)
}
