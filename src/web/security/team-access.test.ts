/** Who comes into a dossier by an invitation, and who is out of it at once; by HTTP, with every address of a dossier. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { LETTERS_PER_PERSON_A_DAY } from '../../domain/dossier/team.ts'
import { begunDossier, editKey } from '../../operations/testing/dossiers.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { ask, comparable } from './testing/ask.ts'
import { type OpenSite, openSite } from './testing/open-site.ts'
import { linesOf } from './testing/people-matrix.ts'
import { policyOf } from './testing/route-policies.ts'

const CANARY = 'zqvteamword'
let site: OpenSite
let owner: SignedIn
before(async () => {
  site = await openSite(async () => undefined, { publicOrigin: 'https://twiza.example' })
  owner = await signedInPerson(site.db, { name: 'Fatima' })
})
after(() => site.close())

const get = (url: string, { cookie }: SignedIn) => ask(site.app, { method: 'GET', url, headers: { cookie } })
const post = (url: string, form: Readonly<Record<string, string>>, { cookie }: SignedIn) =>
  ask(site.app, { method: 'POST', url, headers: { cookie, 'sec-fetch-site': 'same-origin' }, form })

const dossier = () => begunDossier(site.db, owner.actor, { title: `${CANARY} séchage` })

/** The link that the page shows once: its path. */
async function invite(id: string, form: Readonly<Record<string, string>>, by = owner): Promise<string> {
  const page = await post(`/fr/dossiers/${id}/team/invitations`, { contact: '', ...form }, by)
  assert.equal(page.statusCode, 200, page.body.slice(0, 300))
  return /https:\/\/twiza\.example(\/fr\/invitations\/[\w-]{43})/.exec(page.body)?.[1] ?? ''
}

const join = (link: string, who: SignedIn) => post(link, {}, who)
const isNotThere = ({ statusCode, body }: LightMyRequestResponse) =>
  statusCode === 404 && !body.includes(CANARY)

test('a link cannot be guessed, lets one person in once, ends, is withdrawn, and says nothing then', async () => {
  const id = await dossier()
  const [friend, wrong] = [await signedInPerson(site.db), await signedInPerson(site.db)]
  const links = new Set<string>()
  for (let k = 0; k < 5; k += 1) links.add(await invite(id, { role: 'reader' }))
  assert.equal(links.size, 5)
  const [used = '', over = '', withdrawn = ''] = links
  const { rows } = { rows: await site.db.selectFrom('dossier_invitation').selectAll().execute() }
  for (const link of links) assert.ok(!JSON.stringify(rows).includes(link.split('/').at(-1) ?? '?'))

  const never = `/fr/invitations/${randomBytes(32).toString('base64url')}`
  const told = async (link: string) => comparable(await get(link, wrong), [link.split('/').at(-1) ?? ''])
  const nothing = await told(never)
  for (let k = 0; k < 200; k += 1) {
    const guess = `${used.slice(0, -(k % 43) - 1)}${randomBytes(32)
      .toString('base64url')
      .slice(0, (k % 43) + 1)}`
    if (guess !== used) assert.ok(isNotThere(await join(guess, wrong)), guess)
  }
  assert.equal((await join(used, friend)).headers.location, `/fr/dossiers/${id}`)
  assert.ok(isNotThere(await join(used, wrong)), 'used')
  assert.equal(await told(used), nothing)

  await site.db
    .updateTable('dossier_invitation')
    .set({ expires_at: new Date(Date.now() - 1) })
    .where('id', '=', rows[1]?.id ?? '')
    .execute()
  assert.ok(isNotThere(await join(over, wrong)), 'over')
  assert.equal(await told(over), nothing)
  const back = await post(
    `/fr/dossiers/${id}/team/invitations/withdraw`,
    { invitation: rows[2]?.id ?? '' },
    owner,
  )
  assert.equal(back.statusCode, 303)
  assert.ok(isNotThere(await join(withdrawn, wrong)), 'withdrawn')
  assert.equal(await told(withdrawn), nothing)
  assert.ok(isNotThere(await get(`/fr/dossiers/${id}`, wrong)))
})

/** Every address of the dossier that a route of the site has, and forms that change something there. */
async function whatOpens(id: string, who: SignedIn): Promise<readonly string[]> {
  const open: string[] = []
  for (const { method, url } of linesOf(site.routes)) {
    if (policyOf({ method, url })?.who !== 'member' || method === 'HEAD') continue
    const address = url
      .replace(':id', id)
      .replace(':question', 'need')
      .replace(':step', 'members')
      .replace(':paper', 'statutes.pdf')
      .replace(':file', 'zzzzzzzzzzzzzzzz')
    const answer = method === 'GET' ? await get(address, who) : await post(address, {}, who)
    // a sending that is none is refused before anybody looks for the dossier
    if (answer.statusCode === 400 && address.endsWith('answers.json')) continue
    if (answer.statusCode !== 404 || answer.body.includes(CANARY))
      open.push(`${method} ${address} ${answer.statusCode}`)
  }
  return open
}

test('who is taken out of a team is out of every address of its dossier with the next request, by no way back', async () => {
  const id = await dossier()
  const member = await signedInPerson(site.db)
  const link = await invite(id, { role: 'owner' })
  await join(link, member)
  assert.ok((await whatOpens(id, member)).length > 8)
  // doors that she has made while she owned: one she kept, one that waits for a friend of hers
  const kept = [await invite(id, { role: 'owner' }, member), await invite(id, { role: 'reader' }, member)]
  const out = { member: member.actor.person, do: 'remove' }
  assert.equal((await post(`/fr/dossiers/${id}/team/members`, out, owner)).statusCode, 303)
  assert.deepEqual(await whatOpens(id, member), [])
  for (const one of [link, ...kept]) {
    assert.ok(isNotThere(await join(one, member)), one)
    assert.ok(isNotThere(await join(one, await signedInPerson(site.db))), one)
  }
  // what her phone is told when it asks what stands, or sends what she typed without a network
  const answers = `/fr/dossiers/${id}/answers.json`
  const asked = await get(answers, member)
  assert.deepEqual([asked.statusCode, asked.json()], [404, { error: 'no-such-dossier' }])
  const edits = [{ key: editKey(), question: 'need', base: 0, value: 'encore' }]
  const sent = await ask(site.app, {
    method: 'POST',
    url: answers,
    headers: { cookie: member.cookie, 'sec-fetch-site': 'same-origin' },
    json: { person: member.actor.person, edits },
  })
  assert.deepEqual([sent.statusCode, sent.json()], [404, { error: 'no-such-dossier' }])
  assert.deepEqual(
    await site.db.selectFrom('dossier_answer').selectAll().where('dossier_id', '=', id).execute(),
    [],
  )
})

test('an owner who becomes a reader keeps no link by which she would own again', async () => {
  const id = await dossier()
  const member = await signedInPerson(site.db)
  await join(await invite(id, { role: 'owner' }), member)
  const link = await invite(id, { role: 'owner' }, member)
  await post(
    `/fr/dossiers/${id}/team/members`,
    { member: member.actor.person, do: 'role', role: 'reader' },
    owner,
  )
  assert.ok(isNotThere(await join(link, await signedInPerson(site.db))))
  assert.equal((await get(`/fr/dossiers/${id}`, member)).statusCode, 200)
  assert.equal((await post(`/fr/dossiers/${id}/team/invitations`, { role: 'owner' }, member)).statusCode, 404)
})

test('letters of invitation go to named countries only, thirty a day by one person, and lead to this site', async () => {
  const id = await begunDossier(site.db, owner.actor, {
    title: 'Gagnez sur https://evil.example/x ou evil.example',
  })
  const invited = (contact: string) =>
    post(`/fr/dossiers/${id}/team/invitations`, { role: 'reader', contact }, owner)
  assert.equal((await invited('+33612345678')).statusCode, 422)
  assert.equal((await invited('+8825551234567')).statusCode, 422)
  assert.equal((await invited('0655443322')).statusCode, 200)
  const { body } = await site.db
    .selectFrom('letter')
    .select('body')
    .where('address', '=', '+212655443322')
    .executeTakeFirstOrThrow()
  assert.doesNotMatch(body, /evil/)
  assert.match(
    body,
    /https:\/\/twiza\.example\/fr\/invitations\/|https:\/\/twiza\.example\/ar\/invitations\//,
  )
  // withdrawn at once, and the dossier deleted between: each letter counts all the same
  let sent = 1
  for (let k = 0; k < LETTERS_PER_PERSON_A_DAY + 5; k += 1) {
    const other = await begunDossier(site.db, owner.actor)
    const url = `/fr/dossiers/${other}/team/invitations`
    const answer = await post(url, { role: 'reader', contact: `06554${String(k).padStart(5, '0')}` }, owner)
    if (answer.statusCode === 200) sent += 1
    else assert.equal(answer.statusCode, 422)
    await post(`/fr/dossiers/${other}/delete`, { sure: 'yes' }, owner)
  }
  assert.equal(sent, LETTERS_PER_PERSON_A_DAY)
  const letters = await site.db.selectFrom('letter').selectAll().where('sent_at', 'is', null).execute()
  assert.deepEqual(
    letters.map(({ address }) => address),
    ['+212655443322'],
    'letters of deleted dossiers do not leave',
  )
})
