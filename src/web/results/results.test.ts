import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { TestContest } from '../../operations/testing/contest.ts'
import { judgedContest } from '../../operations/testing/judged.ts'
import { testMeeting } from '../../operations/testing/meeting.ts'
import { recordAwards } from '../../operations/record-awards.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { publishResults } from '../../operations/publish-results.ts'
import { momentAt } from '../../operations/testing/contest.ts'
import { paths } from '../paths.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'

let site: OpenSite
let world: TestContest

const get = (url: string, who?: SignedIn) =>
  site.app.inject({ method: 'GET', url, headers: who === undefined ? {} : { cookie: who.cookie } })
const post = (url: string, who: SignedIn, fields: readonly (readonly [string, string])[]) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: {
      cookie: who.cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  })

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  assert.ok(found !== undefined)
  return found
}

/** What anybody may ask of a contest without signing in. */
const open = (id: string, entry: string) => [
  paths.contestResults('ar', id),
  paths.contestResults('fr', id),
  paths.contestResultsFile('fr', id, 'csv'),
  paths.contestResultsFile('fr', id, 'json'),
  paths.exhibit('fr', id, entry),
]

async function hashOn(url: string, who: SignedIn): Promise<string> {
  return /name="seen" value="([^"]*)"/.exec((await get(url, who)).body)?.[1] ?? ''
}

before(async () => {
  site = await openSite(async () => undefined)
  world = await judgedContest(site.db, new Date())
  const { contest, entries, jurors, owners } = world
  for (const [n, juror] of jurors.entries())
    await site.db
      .insertInto('mark_sheet')
      .values({
        contest_id: contest.id,
        round: 'screening',
        person_id: juror.actor.person,
        entry_id: at(entries, 3).id,
        marks: JSON.stringify({ innovation: 3, social: 4, economic: 4 }),
        comments: JSON.stringify({ '': `zqxcomment${n}`, social: 'وقع واضح' }),
        complete: true,
        version: 1,
        at: new Date(),
      })
      .execute()
  const team = paths.teamResults('fr', contest.id)
  const fields = [
    ['deed', 'show'],
    ['entry', at(entries, 3).id],
    ['agree', 'yes'],
    ['answer', 'need'],
  ] as const
  assert.equal((await post(team, at(owners, 3), fields)).statusCode, 303)
})
after(() => site.close())

test('before the minute nobody learns anything: not a title, not an order, not a juror', async () => {
  const { contest, entries, delegate, owners } = world
  const url = paths.officeResults('fr', contest.id)
  const reason = `reason-${at(entries, 3).id}-fr`
  const seen = await hashOn(url, delegate)
  assert.equal(
    (
      await post(url, delegate, [
        ['seen', seen],
        [reason, 'zqxreason'],
      ])
    ).statusCode,
    303,
  )
  assert.equal(await publishResults(site.db, { now: new Date(), origin: null }), 0)
  for (const address of open(contest.id, at(entries, 3).id)) {
    const { body } = await get(address)
    assert.doesNotMatch(body, /Project \d|Juror \d|zqx|E-0\d/, address)
  }
  const own = await get(paths.teamResults('fr', contest.id), at(owners, 3))
  assert.doesNotMatch(own.body, /zqx|Juror \d/)
  assert.equal((await get(paths.contestResultsFile('fr', contest.id, 'csv'))).statusCode, 404)
})

test('the page of confirmation is for those who lead the contest there', async () => {
  const { contest, owners, jurors } = world
  const url = paths.officeResults('fr', contest.id)
  const others = [
    at(owners, 0),
    at(jurors, 0),
    await signedInPerson(site.db, { grants: [{ role: 'delegate', territory: '12' }] }),
    await signedInPerson(site.db, { grants: [{ role: 'adviser', territory: '02' }] }),
  ]
  for (const who of others) assert.equal((await get(url, who)).statusCode, 404)
  const reader = await signedInPerson(site.db, { grants: [{ role: 'reader', territory: '00' }] })
  const read = await get(url, reader)
  assert.equal(read.statusCode, 200)
  assert.doesNotMatch(read.body, /id="confirm"/)
  assert.equal((await post(url, reader, [['seen', 'x']])).statusCode, 404)
})

test('a result that is out: prizes, order, jury and figures for all; who did not agree is a number', async () => {
  const { contest, entries } = world
  const past = momentAt(new Date(Date.now() - 60_000))
  await site.db
    .updateTable('deadline')
    .set({ civil: past.civil, at: past.at })
    .where('subject', '=', `contest:${contest.id}`)
    .where('which', '=', 'results')
    .execute()
  assert.equal(await publishResults(site.db, { now: new Date(), origin: null }), 1)
  const page = await get(paths.contestResults('fr', contest.id))
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /Project 4/)
  assert.match(page.body, /zqxreason/)
  assert.match(page.body, /Juror 1/)
  assert.doesNotMatch(page.body, /Project [123]|zqxcomment/)
  assert.match(page.body, /E-03/)
  const shown = await get(paths.exhibit('fr', contest.id, at(entries, 3).id))
  assert.equal(shown.statusCode, 200)
  assert.match(shown.body, /Need 4/)
  assert.doesNotMatch(shown.body, /Activity 4/, 'an answer that the team did not choose')
  assert.equal((await get(paths.exhibit('fr', contest.id, at(entries, 2).id))).statusCode, 404)
  const csv = await get(paths.contestResultsFile('fr', contest.id, 'csv'))
  assert.match(csv.body, /E-04,Project 4,02,1/)
  assert.doesNotMatch(csv.body, /Project 3|Juror/)
  const json = JSON.parse((await get(paths.contestResultsFile('ar', contest.id, 'json'))).body)
  assert.equal(json.entries.length, 4)
  assert.equal(json.entries[0].prizes[0].prize, 'first')
})

test('a team reads its comments without names, and no other team does', async () => {
  const { contest, entries, owners, jurors } = world
  const team = paths.teamResults('fr', contest.id)
  const own = await get(team, at(owners, 3))
  assert.match(own.body, /zqxcomment0/)
  assert.match(own.body, /zqxcomment2/)
  assert.doesNotMatch(own.body, /Juror \d/)
  for (const { actor } of jurors) assert.ok(!own.body.includes(actor.person))
  assert.doesNotMatch((await get(team, at(owners, 2))).body, /zqxcomment/)
  for (const who of [at(jurors, 0), world.delegate]) assert.equal((await get(team, who)).statusCode, 404)
  const foreign = [
    ['deed', 'show'],
    ['entry', at(entries, 3).id],
  ] as const
  assert.equal((await post(team, at(owners, 2), foreign)).statusCode, 404)
})

test('the public record of a winner tells its contest and its prize', async () => {
  const { contest, entries } = world
  const { project } = at(entries, 3)
  const url = paths.project('fr', project)
  assert.equal((await get(url)).statusCode, 404)
  await site.db
    .updateTable('project')
    .set({ publication: 'published', visibility: 'public' })
    .where('id', '=', project)
    .execute()
  assert.equal(await recordAwards(site.db, { now: new Date(), origin: null }), 1)
  const { body } = await get(url)
  assert.match(body, /L’histoire de ce projet/)
  assert.ok(body.includes(paths.contestResults('fr', contest.id)))
  assert.match(body, /Prix « الأولى » à « مسابقة »/)
})

test('the record says at which meeting the idea was said, when people may see that meeting and all of the record', async () => {
  const { project } = at(world.entries, 3)
  const meeting = await testMeeting(site.db, { start: new Date() })
  const said = { meeting_id: meeting.id, project_id: project, note_id: null, at: new Date() }
  await site.db.insertInto('meeting_idea').values(said).execute()
  const read = async () => (await get(paths.project('fr', project))).body
  assert.match(await read(), /Idée dite à :.*Rencontre régionale d’Oujda/s)
  await site.db.updateTable('meeting').set({ standing: 'draft' }).where('id', '=', meeting.id).execute()
  assert.doesNotMatch(await read(), /Idée dite à/)
  const standing = { standing: 'announced' } as const
  await site.db.updateTable('meeting').set(standing).where('id', '=', meeting.id).execute()
  await site.db.updateTable('project').set({ visibility: 'summary' }).where('id', '=', project).execute()
  assert.doesNotMatch(await read(), /Idée dite à/)
  await site.db.updateTable('project').set({ visibility: 'public' }).where('id', '=', project).execute()
})

test('a winner asks for help in one tap, and takes the exhibition back', async () => {
  const { contest, entries, owners } = world
  const team = paths.teamResults('fr', contest.id)
  const owner = at(owners, 3)
  const entry = ['entry', at(entries, 3).id] as const
  const asked = await post(team, owner, [['deed', 'help'], entry])
  assert.match(asked.headers.location ?? '', /^\/fr\/help\/[a-z0-9]{16}$/)
  assert.equal((await post(team, owner, [['deed', 'help'], entry])).headers.location, asked.headers.location)
  assert.equal(
    (
      await post(team, at(owners, 0), [
        ['deed', 'help'],
        ['entry', at(entries, 0).id],
      ])
    ).statusCode,
    404,
  )
  assert.equal((await post(team, owner, [['deed', 'show'], entry])).statusCode, 303)
  assert.equal((await get(paths.exhibit('fr', contest.id, at(entries, 3).id))).statusCode, 404)
  assert.doesNotMatch((await get(paths.contestResults('fr', contest.id))).body, /Project 4/)
})

test('a winner’s team has its diploma, one without a prize has none, nobody else has any', async () => {
  const { contest, entries, owners } = world
  const url = (language: 'ar' | 'fr', n: number) => paths.diploma(language, contest.id, at(entries, n).id)
  for (const language of ['ar', 'fr'] as const) {
    const pdf = await get(url(language, 3), at(owners, 3))
    assert.equal(pdf.statusCode, 200)
    assert.equal(pdf.rawPayload.subarray(0, 5).toString(), '%PDF-')
  }
  assert.equal((await get(url('fr', 0), at(owners, 0))).statusCode, 404)
  assert.equal((await get(url('fr', 3), at(owners, 0))).statusCode, 404)
})
