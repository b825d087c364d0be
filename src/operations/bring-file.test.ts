import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { DossierId } from '../domain/dossier/dossier.ts'
import { FILE_LIMITS, type FileId } from '../domain/file/file.ts'
import { tidyFileName } from '../domain/file/file-name.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { Database } from '../storage/database.ts'
import { fileFolder, getBytes } from '../storage/file/store.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { bringFile } from './bring-file.ts'
import { unownedFilesRound } from './remove-unowned-files.ts'
import { takeAwayFile } from './take-away-file.ts'
import { begunDossier, putNation } from './testing/dossiers.ts'
import { signedInPerson } from './testing/people.ts'

const newFolder = () => fileFolder(mkdtempSync(join(tmpdir(), 'twiza-bring-')))
const kept = (folder: string) =>
  readdirSync(folder, { recursive: true }).filter((name) => /[0-9a-f]{64}$/.test(String(name)))

function bring(
  db: Database,
  actor: Actor,
  dossier: DossierId,
  bytes: Buffer,
  folder: ReturnType<typeof fileFolder>,
) {
  return bringFile(
    db,
    { actor, dossier, name: '../ملف\u202e.exe', bytes },
    {
      now: new Date(),
      id: randomBytes(8).toString('hex') as FileId,
      folder,
      inspect: async (read) => ({ ok: true, kind: 'text', bytes: read }),
      scan: null,
    },
  )
}

test('documents brought at the same moment never pass the limit of a dossier together', async () => {
  await withDatabase(async ({ db }) => {
    await putNation(db)
    const folder = newFolder()
    const { actor } = await signedInPerson(db)
    const dossier = await begunDossier(db, actor)
    const nine = () => Buffer.concat([randomBytes(8), Buffer.alloc(9 * 1024 * 1024, 97)])
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => bring(db, actor, dossier, nine(), folder)),
    )
    assert.equal(outcomes.filter(({ ok }) => ok).length, 5)
    const { bytes } = await db
      .selectFrom('dossier_file')
      .select(({ fn }) => fn.sum('bytes').as('bytes'))
      .executeTakeFirstOrThrow()
    assert.ok(Number(bytes) <= FILE_LIMITS.dossierBytes)
  })
})

test('a stranger learns nothing, a reader changes nothing, a writer may; the last to leave takes the bytes', async () => {
  await withDatabase(async ({ db }) => {
    await putNation(db)
    const folder = newFolder()
    const [owner, stranger, reader] = [
      await signedInPerson(db),
      await signedInPerson(db),
      await signedInPerson(db),
    ]
    const dossiers = [await begunDossier(db, owner.actor), await begunDossier(db, owner.actor)] as const
    await db
      .insertInto('dossier_member')
      .values({
        dossier_id: dossiers[0],
        person_id: reader.actor.person,
        role: 'reader',
        joined_at: new Date(),
      })
      .execute()
    const words = Buffer.from('same words')
    const kinds = async (who: Actor) => {
      const outcome = await bring(db, who, dossiers[0], words, folder)
      return outcome.ok ? 'kept' : outcome.reasons[0]?.kind
    }
    assert.equal(await kinds(stranger.actor), 'no-such-dossier')
    assert.equal(await kinds(reader.actor), 'may-not-write')
    const both = await Promise.all(dossiers.map((id) => bring(db, owner.actor, id, words, folder)))
    assert.equal(kept(folder).length, 1, 'the same bytes are kept once')
    for (const [k, outcome] of both.entries()) {
      assert.ok(outcome.ok)
      assert.equal(outcome.value.name, 'ملف.exe.txt')
      assert.deepEqual(await getBytes(folder, outcome.value.contentHash), words)
      const taken = { actor: owner.actor, dossier: dossiers[k] as DossierId, file: outcome.value.id }
      assert.equal(
        (await takeAwayFile(db, { ...taken, actor: reader.actor }, { now: new Date(), folder })).ok,
        false,
      )
      assert.ok((await takeAwayFile(db, taken, { now: new Date(), folder })).ok)
      assert.equal(kept(folder).length, 1 - k)
    }
  })
})

test('what nobody owns is removed after a day, not before', async () => {
  await withDatabase(async ({ db }) => {
    await putNation(db)
    const folder = newFolder()
    const { actor } = await signedInPerson(db)
    const dossier = await begunDossier(db, actor)
    await bring(db, actor, dossier, Buffer.from('owned'), folder)
    await bring(db, actor, dossier, Buffer.from('not owned'), folder)
    const rows = await db.selectFrom('dossier_file').select('id').orderBy('bytes', 'desc').execute()
    await db
      .deleteFrom('dossier_file')
      .where('id', '=', rows[0]?.id as FileId)
      .execute()
    const { run } = unownedFilesRound(folder)
    assert.equal(await run(db, { now: new Date(), origin: null }), 0)
    assert.equal(await run(db, { now: new Date(Date.now() + 86_500_000), origin: null }), 1)
    assert.equal(kept(folder).length, 1)
  })
})

test('names are words of people without what misleads', () => {
  assert.equal(tidyFileName('../../etc/passwd', 'text'), 'passwd.txt')
  assert.equal(tidyFileName('C:\\x\\تقرير.PDF', 'pdf'), 'تقرير.pdf')
  assert.equal(tidyFileName('photo\u202egnp.exe', 'jpeg'), 'photognp.exe.jpg')
  assert.equal(tidyFileName('\0', 'png'), 'document.png')
  assert.ok(tidyFileName('ل'.repeat(500), 'odt').length <= 120)
})
