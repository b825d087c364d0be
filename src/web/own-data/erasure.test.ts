import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import { backupInstance } from '../../operations/backup-instance.ts'
import type { ErasureWish } from '../../operations/erase-person.ts'
import { DATA, openPreparedDatabase } from '../../operations/testing/prepared-database.ts'
import { begunDossier } from '../../operations/testing/dossiers.ts'
import { signedInPerson, type SignedIn } from '../../operations/testing/people.ts'
import type { Database } from '../../storage/database.ts'
import { fileFolder } from '../../storage/file/store.ts'
import { OWN_TABLES } from '../../storage/own-data/table-list.ts'
import { buildServer } from '../server.ts'

const CANARY = 'zqxcanary'
const BOUNDARY = '----twiza'
const SETTINGS = {
  publicOrigin: null,
  operatorName: null,
  operatorContact: null,
  https: false,
  logLevel: 'info',
  trustProxy: false,
  rateLimitPerMinute: 0,
}

async function openSite() {
  const { db, close } = await openPreparedDatabase()
  const folder = fileFolder(mkdtempSync(join(tmpdir(), 'twiza-erasure-')))
  const app = await buildServer({ db, dataFolder: DATA, filesFolder: folder, settings: SETTINGS })
  const closeAll = async () => {
    await app.close()
    await close()
  }
  return { app, db, folder, close: closeAll }
}
type OpenSite = Awaited<ReturnType<typeof openSite>>

const send = (site: OpenSite, { cookie }: SignedIn, url: string, form: Record<string, string>) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: {
      cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(form).toString(),
  })

const bring = (site: OpenSite, { cookie }: SignedIn, dossier: string, name: string, words: string) =>
  site.app.inject({
    method: 'POST',
    url: `/fr/dossiers/${dossier}/files`,
    headers: {
      cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    },
    payload: `--${BOUNDARY}\r\nContent-Disposition: form-data; name="document"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n${words}\r\n--${BOUNDARY}--\r\n`,
  })

/** Rows of every table that hold the word in any column. */
async function tablesWith(db: Database, word: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db)
  const found: string[] = []
  for (const { name } of rows) {
    const { rows: hits } =
      await sql`select 1 from ${sql.table(name)} as t where t::text ilike ${`%${word}%`} limit 1`.execute(db)
    if (hits.length > 0) found.push(name)
  }
  return found
}

function filesWith(folder: string, word: string): number {
  if (!existsSync(folder)) return 0
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (one) => one.isFile() && readFileSync(join(one.parentPath, one.name), 'latin1').includes(word),
  ).length
}

/** Her word in every field that she can fill. */
async function leaveTraces(site: OpenSite, her: SignedIn, shared: DossierId): Promise<void> {
  const { db, app } = site
  const { person } = her.actor
  const at = new Date()
  await db
    .updateTable('person')
    .set({ name: `${CANARY} name` })
    .where('id', '=', person)
    .execute()
  await db
    .insertInto('consent')
    .values({ person_id: person, purpose: 'account', words_hash: 'x', given_at: at, withdrawn_at: null })
    .execute()
  const idea = await app.inject({
    method: 'POST',
    url: '/api/v1/ideas',
    headers: { 'idempotency-key': crypto.randomUUID() },
    payload: {
      title: `${CANARY} titre`,
      idea: `Nous ${CANARY} les figues du douar et les vendons.`,
      territory: '02.113.01.09',
      sector: 'local-products',
      source: 'citizen',
      visibility: 'public',
      contact: her.address,
      consent: true,
    },
  })
  assert.ok(idea.statusCode < 300, idea.body)
  const { id: ideaId } = idea.json() as { id: string }
  await db
    .insertInto('person_work')
    .values({ person_id: person, kind: 'idea', ref: ideaId, added_at: at })
    .execute()
  const own = await begunDossier(db, her.actor, { title: `${CANARY} dossier` })
  // a letter to somebody else that says what she calls her dossier
  const invited = { contact: '0655443399', role: 'reader' }
  assert.equal((await send(site, her, `/fr/dossiers/${own}/team/invitations`, invited)).statusCode, 200)
  for (const dossier of [own, shared]) {
    assert.equal(
      (await bring(site, her, dossier, `${CANARY}.txt`, `Mon numéro, ${CANARY} ${dossier}\n`)).statusCode,
      303,
    )
    await sql`insert into dossier_answer (dossier_id, question, version, base, value, author_id, at, edit_key, standing)
      values (${dossier}, 'zz', 1, 0, ${JSON.stringify(CANARY)}::jsonb, ${person}, ${at}, ${`${dossier}k`}, 'current')`.execute(
      db,
    )
    await sql`insert into founding_part (dossier_id, part, version, value, author_id, at)
      values (${dossier}, 'members', 1, ${JSON.stringify([CANARY])}::jsonb, ${person}, ${at})`.execute(db)
    await sql`insert into founding_event (dossier_id, step, word, note, author_id, at)
      values (${dossier}, 'name', 'begun', ${CANARY}, ${person}, ${at})`.execute(db)
  }
  await sql`insert into help_request (id, person_id, subject, words, territory_code, language, state, created_at, idempotency_key)
    values ('aaaabbbbccccdddd', ${person}, 'founding', ${CANARY}, '02', 'ar', 'queue', ${at}, ${CANARY})`.execute(
    db,
  )
  await sql`insert into help_message (request_id, author_id, side, words, at)
    values ('aaaabbbbccccdddd', ${person}, 'team', ${CANARY}, ${at})`.execute(db)
  await sql`insert into login_code (request_hash, channel, address, network, salt, code_hash, created_at)
    values ('x', 'phone', ${her.address}, '10.0.0.0/24', 's', 'h', ${at})`.execute(db)
  await sql`insert into letter (channel, address, language, subject, body, message_id, created_at, next_try_at)
    values ('phone', ${her.address}, 'ar', ${CANARY}, ${CANARY}, ${person}, ${at}, ${at})`.execute(db)
  await sql`insert into simulation (id, model_id, model_version, title, changes, governance, confirmed, created_at)
    values (${`z${person.slice(0, 9).replace(/[^0-9a-d]/g, '0')}`}, 'argan-oil', 'x', ${CANARY}, '{}', '{}', '[]', ${at})`.execute(
    db,
  )
  await sql`insert into person_work (person_id, kind, ref, added_at)
    values (${person}, 'simulation', ${`z${person.slice(0, 9).replace(/[^0-9a-d]/g, '0')}`}, ${at})`.execute(
    db,
  )
  assert.equal((await send(site, her, '/ar/me/data', { do: 'object', objection: CANARY })).statusCode, 303)
}

/** Everything that a backup of now holds, as text; files are in base64. */
async function backupOf({ db, folder }: OpenSite): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'twiza-erasure-')), 'now.backup')
  await backupInstance(db, path, { beside: { files: folder }, now: new Date() })
  return gunzipSync(readFileSync(path)).toString('utf8')
}

const erase = (site: OpenSite, her: SignedIn, wish: Omit<ErasureWish, 'person'>, sure: boolean) =>
  send(site, her, '/ar/me/data/erase', { ...wish, ...(sure ? { sure: 'yes' } : {}) })

test('nothing of a person is left anywhere after she has had herself erased with her words', async () => {
  const site = await openSite()
  const logged: string[] = []
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = ((text: string | Uint8Array, ...rest: never[]) => {
    logged.push(String(text))
    return write(text, ...rest)
  }) as typeof process.stdout.write
  try {
    const { db } = site
    const her = await signedInPerson(db)
    const friend = await signedInPerson(db, { name: 'Amina' })
    const shared = await begunDossier(db, friend.actor, { title: 'séchage' })
    await db
      .insertInto('dossier_member')
      .values({ dossier_id: shared, person_id: her.actor.person, role: 'writer', joined_at: new Date() })
      .execute()
    await leaveTraces(site, her, shared)
    const before = await tablesWith(db, CANARY)
    assert.ok(before.length >= 12, before.join())
    assert.equal(filesWith(site.folder, CANARY), 2)
    assert.ok((await backupOf(site)).includes(CANARY), 'a backup of before holds her')
    const copy = await site.app.inject({ url: '/ar/me/data/copy.json', headers: { cookie: her.cookie } })
    assert.equal(copy.headers['cache-control'], 'no-store')
    const tables = (copy.json() as { tables: { table: string }[] }).tables.map(({ table }) => table)
    for (const table of before.filter((one) => !one.startsWith('search_') && one !== 'project_fingerprint'))
      assert.ok(
        tables.includes(table) || !OWN_TABLES.some((own) => own.table === table && own.copied.length > 0),
        `the copy holds ${table}`,
      )
    const wish = { words: 'take-away', dossiers: 'delete' } as const
    assert.equal((await erase(site, her, wish, false)).statusCode, 200)
    assert.ok((await tablesWith(db, CANARY)).length > 0, 'asked once, nothing is gone')
    const erased = await erase(site, her, wish, true)
    assert.equal(erased.statusCode, 200)
    assert.equal(erased.headers['twiza-erased'], her.actor.person, 'her phone is told to forget her')
    assert.deepEqual(await tablesWith(db, CANARY), [])
    const backup = await backupOf(site)
    assert.ok(
      !backup.includes(CANARY) && !backup.includes(her.address),
      'a backup of after holds nothing of hers',
    )
    const backupFiles = [...backup.matchAll(/"base64":"([^"]*)"/g)].map(([, bytes = '']) =>
      Buffer.from(bytes, 'base64'),
    )
    assert.ok(backupFiles.every((bytes) => !bytes.includes(CANARY)))
    assert.deepEqual(await tablesWith(db, her.address.slice(1)), [])
    assert.deepEqual(
      await tablesWith(db, her.actor.person),
      ['journal', 'journal_seal'].filter((one) => one === 'journal'),
    )
    assert.equal(filesWith(site.folder, CANARY), 0)
    assert.ok(!logged.join('').includes(CANARY) && !logged.join('').includes(her.address))
    const after = await site.app.inject({ url: '/ar/me/data', headers: { cookie: her.cookie } })
    assert.equal(after.statusCode, 303, 'her session is over')
    for (const url of [
      `/fr/projects?q=${CANARY}`,
      `/fr/search?q=${CANARY}`,
      '/fr/projects',
      '/data/projects.csv',
    ]) {
      const { body } = await site.app.inject({ url })
      assert.ok(
        !body.replaceAll(`q=${CANARY}`, '').replaceAll(`value="${CANARY}"`, '').includes(`${CANARY} `),
        url,
      )
    }
    const { n } = await db
      .selectFrom('dossier_member')
      .select(({ fn }) => fn.countAll().as('n'))
      .where('dossier_id', '=', shared)
      .executeTakeFirstOrThrow()
    assert.equal(Number(n), 1, 'the team goes on without her')
  } finally {
    process.stdout.write = write
    await site.close()
  }
})

test('kept without a name, her words lead to nobody; a dossier is handed to the next member', async () => {
  const site = await openSite()
  try {
    const { db } = site
    const her = await signedInPerson(db, { name: `${CANARY} name` })
    const friend = await signedInPerson(db, {})
    const dossier = await begunDossier(db, her.actor, { title: 'séchage' })
    await db
      .insertInto('dossier_member')
      .values({ dossier_id: dossier, person_id: friend.actor.person, role: 'reader', joined_at: new Date() })
      .execute()
    assert.equal((await erase(site, her, { words: 'keep', dossiers: 'hand-on' }, true)).statusCode, 200)
    assert.deepEqual(await tablesWith(db, CANARY), [])
    assert.deepEqual(await tablesWith(db, her.address.slice(1)), [])
    const members = await db
      .selectFrom('dossier_member')
      .select(['person_id', 'role'])
      .where('dossier_id', '=', dossier)
      .execute()
    assert.deepEqual(members, [{ person_id: friend.actor.person, role: 'owner' }])
  } finally {
    await site.close()
  }
})

test('a consent is withdrawn by one button, with what was kept by it; the copy is a PDF too', async () => {
  const site = await openSite()
  try {
    const { db } = site
    const her = await signedInPerson(db, { name: 'Fatima', language: 'ar' })
    await db
      .insertInto('consent')
      .values({
        person_id: her.actor.person,
        purpose: 'account',
        words_hash: 'x',
        given_at: new Date(),
        withdrawn_at: null,
      })
      .execute()
    const page = await site.app.inject({ url: '/fr/me/data', headers: { cookie: her.cookie } })
    const which = /name="which" value="(\d+)"/.exec(page.body)?.[1] ?? ''
    assert.doesNotMatch(page.body, /checked/)
    const stranger = await signedInPerson(db)
    await send(site, stranger, '/fr/me/data', { do: 'withdraw', which })
    assert.equal(
      (await db.selectFrom('person').select('name').where('id', '=', her.actor.person).executeTakeFirst())
        ?.name,
      'Fatima',
    )
    assert.equal((await send(site, her, '/fr/me/data', { do: 'withdraw', which })).statusCode, 303)
    const { name } = await db
      .selectFrom('person')
      .select('name')
      .where('id', '=', her.actor.person)
      .executeTakeFirstOrThrow()
    assert.equal(name, null)
    for (const language of ['ar', 'fr'] as const) {
      const since = performance.now()
      const pdf = await site.app.inject({
        url: `/${language}/me/data/copy.pdf`,
        headers: { cookie: her.cookie },
      })
      assert.equal(pdf.statusCode, 200)
      assert.equal(pdf.rawPayload.subarray(0, 5).toString(), '%PDF-')
      assert.ok(performance.now() - since < 60_000)
    }
    const signedOut = await site.app.inject('/fr/me/data')
    assert.equal(signedOut.statusCode, 303)
  } finally {
    await site.close()
  }
})
