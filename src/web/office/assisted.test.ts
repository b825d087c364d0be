import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Project } from '../../domain/project/project.ts'
import { hashOfRequest } from '../../operations/code-proof.ts'
import { signIn } from '../../operations/sign-in.ts'
import { sendSignInCode } from '../../operations/sign-in-code.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import type { Database } from '../../storage/database.ts'
import { readJournal } from '../../storage/journal/reads.ts'
import { readOwnIdeas } from '../../storage/person/own-reads.ts'
import type { PersonId } from '../../domain/person/person.ts'
import { readProcessingRegister } from '../../storage/reference/processing-register.ts'
import { resolve } from 'node:path'
import { STANDARD_CODE_POLICY } from '../account/code-policy.ts'
import { assistedConsentHash } from './assisted-consent.ts'
import { ASSISTED_FIELDS } from './assisted-entry.ts'
import { type OfficeSite, withOffice } from './testing.ts'

const PATH = '/fr/office/assisted'
const PHONE = '0655443322'
const ADDRESS = '+212655443322'
const IDEA = {
  kind: 'idea',
  contact: PHONE,
  spoken: 'ar',
  title: 'تجفيف التين',
  idea: 'نجفف التين في الدوار ونبيعه في السوق.',
  territory: '02.113',
  sector: 'local-products',
  visibility: 'hidden',
}
const NO_PROJECTS: readonly Project[] = []

/** What the page that waits for the code sends on. */
function hidden(body: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [tag] of body.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1]
    const value = /value="([^"]*)"/.exec(tag)?.[1] ?? ''
    if (name !== undefined && (ASSISTED_FIELDS as readonly string[]).includes(name))
      fields[name] = value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
  }
  return fields
}

async function codeTo(db: Database, address = ADDRESS): Promise<string> {
  const { body } = await db
    .selectFrom('letter')
    .select('body')
    .where('address', '=', address)
    .where('kind', '=', 'code')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return /\d{6}/.exec(body)?.[0] ?? ''
}

const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const count = async (
  db: Database,
  table: 'person' | 'assisted_filing' | 'consent' | 'dossier' | 'help_request',
) =>
  Number(
    (
      await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

/** The form is sent; the page that waits for the code comes back. */
async function started(office: OfficeSite, who: SignedIn, fields: Record<string, string>) {
  const page = await office.post(PATH, who, { ...fields, do: 'send' })
  assert.equal(page.status, 200, page.body.slice(0, 400))
  return hidden(page.body)
}

const personOf = async (db: Database, address = ADDRESS): Promise<PersonId> =>
  (
    await db
      .selectFrom('person_contact')
      .select('person_id')
      .where('address', '=', address)
      .executeTakeFirstOrThrow()
  ).person_id

describe('filing with a citizen', () => {
  test('an idea is hers by her code: consent, journal and receipt; the agent keeps no key', () =>
    withOffice(NO_PROJECTS, async (office) => {
      const { db, post, get, moderator } = office
      const people = await count(db, 'person')
      const sent = await started(office, moderator, IDEA)
      assert.equal(await count(db, 'person'), people, 'nobody is made before she agrees')
      const code = await codeTo(db)
      const filed = await post(PATH, moderator, { ...sent, code, do: 'file' })
      assert.equal(filed.status, 303)
      const done = await get(filed.location, moderator)
      assert.match(done.body, /TW-\d{4}-000001/)
      assert.ok(!done.body.includes('التين'), 'the receipt does not say what was filed')
      const person = await personOf(db)
      const [idea] = await readOwnIdeas(db, person)
      assert.ok(idea !== undefined && 'own' in idea.title && idea.title.own === 'تجفيف التين')
      const consent = await db.selectFrom('consent').selectAll().executeTakeFirstOrThrow()
      assert.deepEqual(
        [consent.person_id, consent.purpose, consent.words_hash],
        [person, 'assisted', assistedConsentHash('ar', 'idea', false)],
      )
      const [line] = await readJournal(db, { subject: `person:${person}`, limit: 1 })
      assert.equal(line?.action, 'assisted-idea')
      assert.equal(line?.actor, `person:${moderator.actor.person}`)
      const [submitted] = await readJournal(db, { subject: `project:${idea.id}`, limit: 1 })
      assert.equal(submitted?.actor, `person:${moderator.actor.person}`)
      assert.equal(submitted?.detail.for, `person:${person}`)
      const letter = await db
        .selectFrom('letter')
        .select(['address', 'body'])
        .where('kind', '=', 'notice')
        .executeTakeFirstOrThrow()
      assert.equal(letter.address, ADDRESS)
      assert.match(letter.body, /TW-\d{4}-000001/)
      // neither the page, nor the letter, nor the form holds what opens the holder's page
      const { holder_secret_hash, idempotency_key } = await db
        .selectFrom('idea_receipt')
        .select(['holder_secret_hash', 'idempotency_key'])
        .executeTakeFirstOrThrow()
      assert.notEqual(idempotency_key, sent.formKey)
      assert.ok(!`${done.body}${letter.body}${JSON.stringify(sent)}`.includes(holder_secret_hash))
    }))

  test('a dossier and a request for help belong to her alone', () =>
    withOffice(NO_PROJECTS, async (office) => {
      const { db, post, delegate } = office
      const dossier = { kind: 'dossier', contact: PHONE, spoken: 'fr', title: 'Miel', territory: '02.113' }
      const one = await started(office, delegate, { ...dossier, sector: 'local-products' })
      assert.equal((await post(PATH, delegate, { ...one, code: await codeTo(db), do: 'file' })).status, 303)
      const person = await personOf(db)
      const members = await db.selectFrom('dossier_member').select(['person_id', 'role']).execute()
      assert.deepEqual(members, [{ person_id: person, role: 'owner' }])
      const other = '0655443323'
      const help = { kind: 'help', contact: other, spoken: 'ar', subject: 'market', words: 'أين أبيع؟' }
      const two = await started(office, delegate, { ...help, territory: '02.113', share: 'yes' })
      const code = await codeTo(db, '+212655443323')
      assert.equal((await post(PATH, delegate, { ...two, code, do: 'file' })).status, 303)
      const request = await db.selectFrom('help_request').selectAll().executeTakeFirstOrThrow()
      assert.equal(request.person_id, await personOf(db, '+212655443323'))
      assert.notEqual(request.consent_id, null, 'she agreed that the adviser sees her number')
      const purposes = await db.selectFrom('consent').select('purpose').orderBy('purpose').execute()
      assert.deepEqual(
        purposes.map(({ purpose }) => purpose),
        ['accompaniment', 'assisted', 'assisted'],
      )
    }))

  test('a wrong code, one that is over, one of other words and one of another agent file nothing and lose nothing', () =>
    withOffice(NO_PROJECTS, async (office) => {
      const { db, post, moderator, delegate } = office
      const sent = await started(office, moderator, IDEA)
      const code = await codeTo(db)
      const tries = [
        [moderator, { ...sent, code: wrong(code) }],
        [moderator, { ...sent, code: '' }],
        [moderator, { ...sent, code: "' or 1=1 --" }],
        [moderator, { ...sent, idea: `${IDEA.idea} وشيء آخر`, code }],
        [moderator, { ...sent, title: 'فكرة أخرى', code }],
        [moderator, { ...sent, contact: '0655443399', code }],
        [moderator, { ...sent, spoken: 'fr', code }],
        [delegate, { ...sent, code }],
      ] as const
      for (const [who, fields] of tries) {
        const answer = await post(PATH, who, { ...fields, do: 'file' })
        assert.equal(answer.status, 422)
        const kept = hidden(answer.body)
        const typed: Readonly<Record<string, string>> = fields
        assert.equal(kept.idea, typed.idea, 'what was typed is kept')
      }
      assert.equal(await count(db, 'assisted_filing'), 0)
      assert.equal(await count(db, 'consent'), 0)
      await db
        .updateTable('login_code')
        .set({ created_at: new Date(Date.now() - 6 * 60_000) })
        .execute()
      const late = await post(PATH, moderator, { ...sent, code, do: 'file' })
      assert.equal(late.status, 422)
      assert.equal(hidden(late.body).title, IDEA.title)
      const again = await post(PATH, moderator, { ...hidden(late.body), do: 'again' })
      assert.equal(again.status, 200)
      const fresh = await post(PATH, moderator, { ...hidden(again.body), code: await codeTo(db), do: 'file' })
      assert.equal(fresh.status, 303)
    }))

  test('its code signs nobody in, and a code of sign-in files nothing', () =>
    withOffice(NO_PROJECTS, async (office) => {
      const { db, post, moderator } = office
      const sent = await started(office, moderator, IDEA)
      const code = await codeTo(db)
      const typed = { request: sent.request ?? '', code, language: 'ar' } as const
      const outcome = await signIn(db, typed, { now: new Date(), id: () => 'abcdefgh12345678' as PersonId })
      assert.deepEqual(outcome, { ok: false, reasons: [{ kind: 'no-code' }] })
      const away = '0655443377'
      const asked = await sendSignInCode(
        db,
        { contact: { channel: 'phone', address: '+212655443377' }, language: 'ar', request: null },
        {
          now: new Date(),
          network: '10.0.0.0/24',
          policy: STANDARD_CODE_POLICY,
          draw: () => '654321',
          wording: (_language, { code: drawn }) => ({ subject: '', body: drawn }),
        },
      )
      assert.ok(asked.ok)
      const stolen = { ...IDEA, contact: away, formKey: sent.formKey ?? '', request: asked.value.request }
      const answer = await post(PATH, moderator, { ...stolen, code: '654321', do: 'file' })
      assert.equal(answer.status, 422)
      assert.equal(await count(db, 'assisted_filing'), 0)
      const rows = await db
        .selectFrom('login_code')
        .select(['purpose', 'used_at'])
        .where('request_hash', '=', hashOfRequest(asked.value.request))
        .execute()
      assert.deepEqual(rows, [{ purpose: 'sign-in', used_at: null }])
    }))

  test('sent twenty times at once it is filed once; its codes count among those of sign-in', () =>
    withOffice(NO_PROJECTS, async (office) => {
      const { db, post, moderator } = office
      const pages = await Promise.all([1, 2, 3].map(() => post(PATH, moderator, { ...IDEA, do: 'send' })))
      assert.deepEqual(pages.map(({ status }) => status).toSorted(), [200, 422, 422])
      const sent = hidden(pages.find(({ status }) => status === 200)?.body ?? '')
      const double = await post(PATH, moderator, { ...sent, do: 'send' })
      assert.equal(double.status, 200, 'the same form sent twice waits for the same code')
      const code = await codeTo(db)
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => post(PATH, moderator, { ...sent, code, do: 'file' })),
      )
      assert.ok(answers.every(({ status }) => status === 303))
      assert.equal(new Set(answers.map(({ location }) => location)).size, 1)
      assert.equal(await count(db, 'assisted_filing'), 1)
      assert.equal((await db.selectFrom('idea_receipt').select('number').execute()).length, 1)
      for (let n = 0; n < 9; n += 1)
        await db
          .insertInto('login_code')
          .values({
            request_hash: `${n}`,
            channel: 'phone',
            address: ADDRESS,
            network: '1.2.3.0/24',
            salt: '',
            code_hash: '',
            created_at: new Date(Date.now() - 60_000),
            used_at: null,
          })
          .execute()
      const eleventh = await post(PATH, moderator, { ...IDEA, do: 'send' })
      assert.equal(eleventh.status, 422)
      assert.equal(hidden(eleventh.body).kind, 'idea')
    }))

  test('an agent files in her own territories only, not for herself, and not when her role was taken away', () =>
    withOffice(NO_PROJECTS, async (office) => {
      const { db, post, get, moderator, otherDelegate, reader, citizen } = office
      const away = await post(PATH, otherDelegate, { ...IDEA, do: 'send' })
      assert.equal(away.status, 422)
      assert.match(away.body, /territoire/)
      for (const who of [reader, citizen, null]) {
        assert.equal((await get(PATH, who)).status, 404)
        assert.equal((await post(PATH, who, { ...IDEA, do: 'send' })).status, 404)
      }
      const own = await post(PATH, moderator, { ...IDEA, contact: moderator.address, do: 'send' })
      assert.equal(own.status, 422)
      const letters = await db.selectFrom('letter').select('id').execute()
      assert.equal(letters.length, 0)
      const sent = await started(office, moderator, IDEA)
      await db.deleteFrom('role_grant').where('person_id', '=', moderator.actor.person).execute()
      const late = await post(PATH, moderator, { ...sent, code: await codeTo(db), do: 'file' })
      assert.equal(late.status, 404)
      assert.equal(await count(db, 'assisted_filing'), 0)
    }))

  test('her receipt is opened by the agent who filed it, on that day, and by no other', () =>
    withOffice(NO_PROJECTS, async (office) => {
      const { db, post, get, moderator, delegate } = office
      const sent = await started(office, moderator, IDEA)
      const filed = await post(PATH, moderator, { ...sent, code: await codeTo(db), do: 'file' })
      assert.equal((await get(filed.location, delegate)).status, 404)
      assert.equal((await get(`${PATH}?done=0000000000000000`, moderator)).status, 404)
      assert.equal((await get(`${PATH}?done=%27--`, moderator)).status, 404)
      await db
        .updateTable('assisted_filing')
        .set({ at: new Date(Date.now() - 36 * 3_600_000) })
        .execute()
      assert.equal((await get(filed.location, moderator)).status, 404)
    }))

  test('whoever is known by the number already gets it in her own space, and her name stays hers', () =>
    withOffice(NO_PROJECTS, async (office) => {
      const { db, post, moderator } = office
      const known = await signedInPerson(db, { name: 'فاطمة' })
      const sent = await started(office, moderator, { ...IDEA, contact: known.address })
      const page = await post(PATH, moderator, { ...sent, code: await codeTo(db, known.address), do: 'file' })
      assert.equal(page.status, 303)
      assert.equal((await readOwnIdeas(db, known.actor.person)).length, 1)
    }))

  test('hostile words are kept as words, on every page', () =>
    withOffice(NO_PROJECTS, async (office) => {
      const { db, post, moderator } = office
      const hostile = '"><script>alert(1)</script>{{7*7}}\u202e$x'
      const fields = { ...IDEA, title: hostile, idea: `${hostile} و نجفف التين`, kind: 'idea' }
      const page = await post(PATH, moderator, { ...fields, do: 'send' })
      assert.equal(page.status, 200)
      assert.ok(!page.body.includes('<script>alert'))
      for (const name of ASSISTED_FIELDS) {
        const answer = await post(PATH, moderator, { ...IDEA, contact: 'x', [name]: hostile, do: 'send' })
        assert.ok([200, 422].includes(answer.status), name)
        assert.ok(!answer.body.includes('<script>alert'), name)
      }
      assert.equal(await count(db, 'assisted_filing'), 0)
    }))

  test('every field has its line in the register of processing, and the register no other', () => {
    const register = readProcessingRegister(resolve(import.meta.dirname, '..', '..', '..', 'data'))
    const names = register.find(({ id }) => id === 'assisted')?.fields.map(({ name }) => name) ?? []
    assert.deepEqual(names.toSorted(), [...ASSISTED_FIELDS, 'code', 'do'].toSorted())
  })
})
