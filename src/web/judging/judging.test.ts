import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Mark } from '../../domain/contest/contest.ts'
import { testContest, type TestContest } from '../../operations/testing/contest.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { signRound } from '../../operations/decide-round.ts'
import { decisionHash } from '../../storage/judging/decision-hash.ts'
import { listAssignments, listJurors, readRoundDecision } from '../../storage/judging/reads.ts'
import { paths } from '../paths.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'

let site: OpenSite
let world: TestContest
let reader: SignedIn
let elsewhere: SignedIn
const now = new Date()
/** Words that only those who lead the contest may read before results are out. */
const canary = (n: number) => `zqjuror${n}`

const get = (url: string, who: SignedIn | null) =>
  site.app.inject({ method: 'GET', url, headers: who === null ? {} : { cookie: who.cookie } })
const post = (url: string, who: SignedIn, fields: Readonly<Record<string, string>>) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: {
      cookie: who.cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(fields).toString(),
  })

before(async () => {
  site = await openSite(async () => undefined)
  world = await testContest(site.db, { now, entries: 8, jurors: 4 })
  for (const [n, { actor }] of world.jurors.entries())
    await site.db
      .updateTable('juror')
      .set({ name: canary(n), body: `zqbody${n}`, employer: `zqemployer${n}` })
      .where('person_id', '=', actor.person)
      .execute()
  reader = await signedInPerson(site.db, { now, grants: [{ role: 'reader', territory: '00' }] })
  elsewhere = await signedInPerson(site.db, { now, grants: [{ role: 'delegate', territory: '04' }] })
})
after(() => site.close())

const jury = () => paths.officeJury('fr', world.contest.id)
const round = () => paths.officeRound('fr', world.contest.id, 'screening')

test('a jury is there for those who lead its contest, and for nobody else', async () => {
  for (const url of [jury(), round()]) {
    assert.equal((await get(url, world.delegate)).statusCode, 200)
    for (const who of [reader, elsewhere, world.jurors[0] ?? null, world.owners[0] ?? null])
      assert.equal((await get(url, who)).statusCode, 404, url)
  }
  assert.equal(
    (await get(paths.officeRound('fr', world.contest.id, 'nowhere'), world.delegate)).statusCode,
    404,
  )
})

test('somebody is invited by number; what is wrong stands beside its field with what was typed', async () => {
  const wrong = await post(jury(), world.delegate, { do: 'invite', contact: '12', name: 'Zineb' })
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /id="contact-error"/)
  assert.match(wrong.body, /value="Zineb"/)
  const unnamed = await post(jury(), world.delegate, { do: 'invite', contact: '0612121212', name: ' ' })
  assert.match(unnamed.body, /id="name-error"/)
  const lost = { do: 'invite', contact: '0612121212', name: 'Zineb', commune: 'qqqqqq' }
  assert.match((await post(jury(), world.delegate, lost)).body, /id="commune-error"/)
  const right = await post(jury(), world.delegate, { do: 'invite', contact: '0612121212', name: 'Zineb' })
  assert.equal(right.statusCode, 303)
  const shown = await get(jury(), world.delegate)
  assert.match(shown.body, /Zineb/)
  assert.doesNotMatch(shown.body, /612121212/, 'the number is masked')
  const other = await post(jury(), world.delegate, { do: 'invite', contact: 'x@example.ma', name: 'Latifa' })
  assert.equal(other.statusCode, 303)
  const [, key = ''] =
    /name="invited" value="(\w+)"[^>]*><button[^>]*Latifa/.exec((await get(jury(), world.delegate)).body) ??
    []
  assert.equal((await post(jury(), world.delegate, { do: 'withdraw', invited: key })).statusCode, 303)
  assert.doesNotMatch((await get(jury(), world.delegate)).body, /Latifa/)
})

test('the holder of an invited number finds the invitation; to everybody else it is not there', async () => {
  const url = `${paths.jury('fr', world.contest.id)}/invitation`
  assert.equal((await get(url, world.owners[0] ?? null)).statusCode, 404)
  const holder = await signedInPerson(site.db, { now })
  await site.db
    .updateTable('person_contact')
    .set({ address: '+212612121212' })
    .where('person_id', '=', holder.actor.person)
    .execute()
  assert.equal((await get(url, holder)).statusCode, 200)
  assert.equal((await post(url, holder, {})).headers.location, paths.jury('fr', world.contest.id))
  const jurors = await listJurors(site.db, world.contest.id)
  assert.ok(jurors.some(({ person }) => person === holder.actor.person))
  const gone = await post(jury(), world.delegate, { do: 'remove', juror: holder.actor.person })
  assert.equal(gone.statusCode, 303)
})

test('a draw is shown before it is kept, and the same number keeps what was shown', async () => {
  const shown = await get(`${round()}?seed=42`, world.delegate)
  assert.match(shown.body, /name="do" value="draw"/)
  assert.equal((await listAssignments(site.db, world.contest.id, 'screening')).length, 0)
  const wrong = await get(`${round()}?seed=abc`, world.delegate)
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /id="seed-error"/)
  assert.equal((await post(round(), world.delegate, { do: 'draw', seed: '42' })).statusCode, 303)
  assert.equal((await listAssignments(site.db, world.contest.id, 'screening')).length, 24)
})

test('marks, deliberation, a lifted entry with its reason, signatures: the round is decided', async () => {
  const { contest, delegate, jurors } = world
  const readings = await listAssignments(site.db, contest.id, 'screening')
  for (const [i, { juror, entry }] of readings.entries()) {
    const mark = (1 + ((i * 7) % 5)) as Mark
    const marks = { innovation: mark, social: mark, economic: mark }
    await site.db
      .insertInto('mark_sheet')
      .values({
        contest_id: contest.id,
        round: 'screening',
        person_id: juror,
        entry_id: entry,
        marks: JSON.stringify(marks),
        comments: '{}',
        complete: true,
        version: 1,
        at: now,
      })
      .execute()
  }
  const result = await get(round(), delegate)
  assert.match(result.body, /class="interval"/)
  assert.equal((await post(round(), delegate, { do: 'open' })).statusCode, 303)
  const decision = await readRoundDecision(site.db, contest.id, 'screening')
  const second = decision?.decided[1] ?? ''
  const move = { do: 'move', entry: second, by: '-1', version: '1' }
  assert.equal((await post(round(), delegate, move)).statusCode, 303)
  const stale = await post(round(), delegate, move)
  assert.equal(stale.statusCode, 422)
  const said = { do: 'words', version: '2', minutes: 'Procès-verbal', [`reason-${second}`]: 'Prototype vu' }
  assert.equal((await post(round(), delegate, said)).statusCode, 303)
  const now3 = await readRoundDecision(site.db, contest.id, 'screening')
  if (now3 === null) throw new Error('a deliberation')
  for (const { actor } of jurors.slice(0, 3))
    await signRound(
      site.db,
      { contest: contest.id, round: 'screening', hash: decisionHash(now3) },
      { actor, now },
    )
  const page = await get(round(), delegate)
  assert.match(page.body, /définitive/)
  assert.match(page.body, /Prototype vu/)
})

/** Every address of the site that names a contest, an entry, a round, a project or nothing, as `who` gets it. */
async function everything(who: SignedIn | null): Promise<readonly { url: string; told: string }[]> {
  const entry = world.entries[0]
  const routes = site.routes.filter(
    ({ method, url }) => method === 'GET' && /^\/(fr|api)/.test(url) && !url.includes('*'),
  )
  const found: { url: string; told: string }[] = []
  for (const { url } of routes) {
    const filled = url
      .replace(':round', 'screening')
      .replace(':entry', entry?.id ?? '')
      .replace(/\/(contests)\/:id/, `/$1/${world.contest.id}`)
      .replace(/\/entries\/:id/, `/entries/${entry?.id}`)
      .replace(/\/dossiers\/:id/, `/dossiers/${entry?.dossier}`)
      .replace(/\/projects\/:id/, `/projects/${entry?.project}`)
    if (filled.includes(':') || /sign-out|copy\./.test(filled)) continue
    const answer = await get(filled, who)
    found.push({ url: filled, told: `${answer.body} ${JSON.stringify(answer.headers)}` })
  }
  return found
}

test('no address that a team, a visitor, a reader or another juror can ask holds a juror’s name (X-02)', async () => {
  const [own, ...others] = world.jurors
  const askers = [null, world.owners[0] ?? null, reader, elsewhere, own ?? null]
  let asked = 0
  for (const who of askers)
    for (const { url, told } of await everything(who)) {
      asked += 1
      for (const [n, { actor }] of world.jurors.entries()) {
        if (who === own && n === 0) continue
        // whoever reads the journal for the operator reads there who acted, by number
        if (who === reader && url.endsWith('/office/journal')) continue
        for (const word of [canary(n), `zqbody${n}`, `zqemployer${n}`, actor.person])
          assert.ok(!told.includes(word), `${url} tells ${word}`)
      }
    }
  assert.ok(asked > 200 && others.length === 3, String(asked))
})

test('once results are out names are told, and no id, employer or mark with them', async () => {
  await site.db.updateTable('contest').set({ published_at: now }).where('id', '=', world.contest.id).execute()
  for (const who of [null, world.owners[0] ?? null, world.jurors[0] ?? null])
    for (const { url, told } of await everything(who))
      for (const [n, { actor }] of world.jurors.entries()) {
        if (who === world.jurors[0] && n === 0) continue
        for (const word of [`zqemployer${n}`, actor.person])
          assert.ok(!told.includes(word), `${url} tells ${word}`)
        // a name stands in a list of the jury: never in a row with figures
        for (const row of told.match(/<tr[\s\S]*?<\/tr>/g) ?? []) assert.ok(!row.includes(canary(n)), url)
      }
})
