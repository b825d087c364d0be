import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parseEntryId } from '../../domain/contest/entry.ts'
import { saveMarks } from '../../operations/save-marks.ts'
import { compareEntries } from '../../operations/compare-entries.ts'
import { type TestContest, testContest } from '../../operations/testing/contest.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { listComparisons, listConflicts, listMarkSheets } from '../../storage/judging/reads.ts'
import { paths } from '../paths.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'

let site: OpenSite
let world: TestContest
let pairs: TestContest

const get = (url: string, who?: SignedIn) =>
  site.app.inject({ method: 'GET', url, headers: who === undefined ? {} : { cookie: who.cookie } })
const post = (url: string, who: SignedIn, fields: Record<string, string>) =>
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

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  assert.ok(found !== undefined)
  return found
}

async function assign(contest: TestContest, juror: SignedIn, entries: readonly number[]): Promise<void> {
  const { id, plan } = contest.contest
  const round = at(plan.rounds, 0).id
  const rows = entries.map((n) => ({
    contest_id: id,
    round,
    person_id: juror.actor.person,
    entry_id: at(contest.entries, n).id,
    at: new Date(),
  }))
  await site.db.insertInto('jury_assignment').values(rows).execute()
}

before(async () => {
  site = await openSite(async () => undefined)
  const now = new Date()
  world = await testContest(site.db, { now, entries: 4, jurors: 3 })
  pairs = await testContest(site.db, {
    now,
    entries: 4,
    jurors: 2,
    plan: {
      rounds: [
        { id: 'final', kind: 'final', method: 'pairs', blind: false, keeps: null, judgementsPerEntry: 2 },
      ],
    },
  })
  await assign(world, at(world.jurors, 0), [0, 1, 2])
  await assign(world, at(world.jurors, 1), [0, 1])
})
after(() => site.close())

test('the pages of a jury are there for its jurors only', async () => {
  const { contest, entries, owners, delegate, jurors } = world
  const administrator = await signedInPerson(site.db, {
    grants: [{ role: 'administrator', territory: '00' }],
  })
  const stranger = await signedInPerson(site.db)
  const others = [administrator, stranger, delegate, at(owners, 0), at(pairs.jurors, 0)]
  const entry = at(entries, 0).id
  for (const who of others)
    for (const url of [
      paths.jury('fr', contest.id),
      paths.juryEntry('fr', contest.id, entry),
      paths.juryPairs('fr', contest.id),
    ]) {
      assert.equal((await get(url, who)).statusCode, 404, url)
      assert.equal((await post(url, who, { deed: 'marks', round: 'screening' })).statusCode, 404, url)
    }
  assert.equal((await get(paths.jury('fr', contest.id))).statusCode, 303)
  assert.equal((await get(paths.jury('fr', contest.id), at(jurors, 0))).statusCode, 200)
  assert.equal((await get(paths.jury('fr', 'zzzzzzzzzz'), at(jurors, 0))).statusCode, 404)
})

test('a juror who has left finds nothing any more', async () => {
  const left = await testContest(site.db, { now: new Date(), entries: 1, jurors: 1 })
  const juror = at(left.jurors, 0)
  assert.equal((await get(paths.jury('ar', left.contest.id), juror)).statusCode, 200)
  await site.db
    .updateTable('juror')
    .set({ left_at: new Date() })
    .where('person_id', '=', juror.actor.person)
    .execute()
  assert.equal((await get(paths.jury('ar', left.contest.id), juror)).statusCode, 404)
})

test('nothing of an entry opens before she has agreed to the rules, and she agrees once', async () => {
  const { contest, jurors, entries } = world
  const juror = at(jurors, 1)
  await site.db
    .updateTable('juror')
    .set({ agreed_at: null })
    .where('person_id', '=', juror.actor.person)
    .execute()
  const page = await get(paths.jury('fr', contest.id), juror)
  assert.match(page.body, /id="agree"/)
  assert.doesNotMatch(page.body, /Project \d/)
  const entry = paths.juryEntry('fr', contest.id, at(entries, 0).id)
  assert.equal((await get(entry, juror)).statusCode, 404)
  assert.equal((await post(paths.jury('fr', contest.id), juror, {})).statusCode, 303)
  await post(paths.jury('fr', contest.id), juror, {})
  assert.equal((await get(entry, juror)).statusCode, 200)
  const lines = await site.db
    .selectFrom('journal')
    .select('detail')
    .where('action', '=', 'agree-to-jury')
    .execute()
  assert.equal(lines.length, 1)
})

test('marks are kept unfinished, then complete; a mark that is none is told beside its field and what was typed stays', async () => {
  const { contest, jurors, entries } = world
  const juror = at(jurors, 0)
  const url = paths.juryEntry('fr', contest.id, at(entries, 0).id)
  const half = {
    deed: 'marks',
    round: 'screening',
    version: '0',
    'mark-innovation': '4',
    comment: 'Bien pensé',
  }
  assert.equal((await post(url, juror, half)).statusCode, 303)
  const begun = await get(`${url}?saved=1`, juror)
  assert.match(begun.body, /Il manque encore des notes/)
  assert.match(begun.body, /id="mark-innovation-4"[^>]*checked/)
  const wrong = await post(url, juror, {
    ...half,
    version: '1',
    'mark-social': '9',
    comment: 'Gardé quand même',
  })
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /href="#mark-social"/)
  assert.match(wrong.body, /Gardé quand même/)
  const whole = { ...half, version: '1', 'mark-social': '3', 'mark-economic': '5' }
  assert.equal((await post(url, juror, whole)).statusCode, 303)
  const [sheet] = await listMarkSheets(site.db, contest.id, 'screening')
  assert.deepEqual(sheet?.marks, { innovation: 4, social: 3, economic: 5 })
  assert.equal(sheet?.complete, true)
  assert.match((await get(paths.jury('fr', contest.id), juror)).body, /1 dossier terminé sur 3/)
})

test('what another phone saved is not run over: both are shown, and the second choice is kept', async () => {
  const { contest, jurors, entries } = world
  const juror = at(jurors, 0)
  const url = paths.juryEntry('fr', contest.id, at(entries, 1).id)
  const one = { deed: 'marks', round: 'screening', version: '0', 'mark-innovation': '2', comment: 'premier' }
  const other = { ...one, 'mark-innovation': '5', comment: 'second' }
  assert.equal((await post(url, juror, one)).statusCode, 303)
  assert.equal((await post(url, juror, one)).statusCode, 303, 'sent again it is kept once')
  const refused = await post(url, juror, other)
  assert.equal(refused.statusCode, 409)
  assert.match(refused.body, /premier/)
  assert.match(refused.body, /second/)
  assert.match(refused.body, /name="version" value="1"/)
  assert.equal((await post(url, juror, { ...other, version: '1' })).statusCode, 303)
  const sheets = await listMarkSheets(site.db, contest.id, 'screening')
  const kept = sheets.find(({ entry }) => entry === at(entries, 1).id)
  assert.deepEqual([kept?.marks.innovation, kept?.version], [5, 2])
})

test('twenty phones of one juror at once: one sheet, and every refusal says so', async () => {
  const { contest, jurors, entries } = world
  const { actor } = at(jurors, 0)
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      saveMarks(
        site.db,
        {
          contest: contest.id,
          entry: at(entries, 2).id,
          round: 'screening',
          version: 0,
          marks: { innovation: '3' },
          comments: { '': `phone ${n}` },
        },
        { actor, now: new Date() },
      ),
    ),
  )
  assert.equal(outcomes.filter(({ ok }) => ok).length, 1)
  const refusals = outcomes.flatMap((one) => (one.ok ? [] : one.reasons.map(({ kind }) => kind)))
  assert.deepEqual(new Set(refusals), new Set(['changed-meanwhile']))
})

test('an entry with which she has a conflict leaves her list, and the delegate is told without her name', async () => {
  const { contest, jurors, entries, delegate } = world
  const juror = at(jurors, 0)
  const entry = at(entries, 2)
  const url = paths.juryEntry('ar', contest.id, entry.id)
  assert.equal((await post(url, juror, { deed: 'conflict', reason: '  ' })).statusCode, 422)
  assert.equal((await post(url, juror, { deed: 'conflict', reason: 'ابنة عمي في الفريق' })).statusCode, 303)
  assert.equal((await get(url, juror)).statusCode, 404)
  assert.doesNotMatch((await get(paths.jury('ar', contest.id), juror)).body, /E-03/)
  assert.equal((await post(url, juror, { deed: 'marks', round: 'screening' })).statusCode, 404)
  const [conflict] = await listConflicts(site.db, contest.id)
  assert.equal(conflict?.kind, 'declared')
  const letters = await site.db
    .selectFrom('letter')
    .selectAll()
    .where('address', '=', delegate.address)
    .execute()
  assert.equal(letters.length, 1)
  assert.match(letters[0]?.body ?? '', /E-03/)
  assert.doesNotMatch(JSON.stringify(letters), /Juror 1|ابنة/)
})

test('in pairs each choice brings the next pair, one passed over comes no more, and the last choice can be taken back', async () => {
  const { contest, jurors, entries } = pairs
  const juror = at(jurors, 0)
  const url = paths.juryPairs('fr', contest.id)
  const shown = async (address: string) => {
    const { body } = await get(address, juror)
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
    return { body, one: field('one'), other: field('other'), skipped: field('skipped') }
  }
  const seen = new Set<string>()
  let address = url
  for (let n = 0; n < 6; n += 1) {
    const { one, other } = await shown(address)
    const key = [one, other].toSorted().join('-')
    assert.ok(one !== '' && !seen.has(key))
    seen.add(key)
    const answer = await post(url, juror, {
      round: 'final',
      one,
      other,
      better: n % 2 === 0 ? 'one' : 'equal',
    })
    assert.equal(answer.statusCode, 303)
    address = answer.headers.location ?? ''
  }
  assert.match((await get(url, juror)).body, /Plus aucune paire/)
  assert.equal((await post(url, juror, { round: 'final', better: 'undo' })).statusCode, 303)
  assert.equal((await listComparisons(site.db, contest.id, 'final')).length, 5)
  const again = await shown(url)
  const skipped = await post(url, juror, {
    round: 'final',
    one: again.one,
    other: again.other,
    better: 'skip',
  })
  assert.match((await get(skipped.headers.location ?? '', juror)).body, /Plus aucune paire/)
  const foreign = { round: 'final', one: at(entries, 0).id, other: at(world.entries, 0).id, better: 'one' }
  assert.equal((await post(url, juror, foreign)).statusCode, 404)
})

test('whichever way round a pair was shown, the better one is kept as the better one', async () => {
  const { contest, jurors, entries } = pairs
  const { actor } = at(jurors, 1)
  const [a, b] = [at(entries, 0).id, at(entries, 1).id].toSorted()
  const one = parseEntryId(a ?? '')
  const other = parseEntryId(b ?? '')
  assert.ok(one !== null && other !== null)
  const circumstances = { actor, now: new Date() }
  const say = async (sent: { one: typeof one; other: typeof one; better: 'one' | 'other' }) => {
    const outcome = await compareEntries(
      site.db,
      { contest: contest.id, round: 'final', ...sent },
      circumstances,
    )
    return outcome.ok ? outcome.value.better : null
  }
  assert.equal(await say({ one, other, better: 'one' }), 'first')
  assert.equal(await say({ one: other, other: one, better: 'other' }), 'first')
  assert.equal(await say({ one: other, other: one, better: 'one' }), 'second')
})

test('once the jury deliberates nothing is marked or compared any more', async () => {
  const { contest, jurors, entries } = await testContest(site.db, { now: new Date(), entries: 2, jurors: 1 })
  const juror = at(jurors, 0)
  await site.db
    .insertInto('jury_assignment')
    .values({
      contest_id: contest.id,
      round: 'screening',
      person_id: juror.actor.person,
      entry_id: at(entries, 0).id,
      at: new Date(),
    })
    .execute()
  await site.db
    .insertInto('round_decision')
    .values({
      contest_id: contest.id,
      round: 'screening',
      computed: '[]',
      decided: '[]',
      departures: '[]',
      minutes: '',
      decided_at: null,
      opened_at: new Date(),
      figures: '{}',
    })
    .execute()
  const url = paths.juryEntry('fr', contest.id, at(entries, 0).id)
  const late = await post(url, juror, {
    deed: 'marks',
    round: 'screening',
    version: '0',
    comment: 'trop tard',
  })
  assert.equal(late.statusCode, 409)
  assert.equal((await listMarkSheets(site.db, contest.id, 'screening')).length, 0)
  assert.match((await get(paths.jury('fr', contest.id), juror)).body, /délibère/)
})

test('in a blind round no answer a juror can get tells who a team is', async () => {
  const blind = await testContest(site.db, { now: new Date(), entries: 2, jurors: 1 })
  const { contest, entries, jurors, owners } = blind
  const juror = at(jurors, 0)
  await assign(blind, juror, [0, 1])
  await site.db
    .updateTable('person')
    .set({ name: 'Zqxina Benzqx' })
    .where('id', '=', at(owners, 0).actor.person)
    .execute()
  const first = at(entries, 0)
  const content = {
    ...first.content,
    title: 'Coopérative de Zqxina',
    pitch: `${first.content.pitch} Écrivez à zqx@zqx.ma ou au 06 12 34 56 78.`,
    answers: { need: 'Zqxina Benzqx le dit', activity: 'Amandes' },
  }
  await site.db
    .updateTable('entry')
    .set({ content: JSON.stringify(content) })
    .where('id', '=', first.id)
    .execute()
  await site.db
    .insertInto('round_decision')
    .values({
      contest_id: contest.id,
      round: 'screening',
      computed: JSON.stringify(entries.map(({ id }) => id)),
      decided: JSON.stringify(entries.map(({ id }) => id)),
      departures: '[]',
      minutes: 'Lu et débattu',
      decided_at: null,
      opened_at: new Date(),
      figures: '{}',
    })
    .execute()
  const page = paths.juryEntry('fr', contest.id, first.id)
  const decision = paths.juryDecision('fr', contest.id, 'screening')
  const answers = [
    await get(paths.jury('fr', contest.id), juror),
    await get(page, juror),
    await post(page, juror, { deed: 'marks', round: 'screening', version: '0', 'mark-social': '9' }),
    await post(page, juror, { deed: 'conflict', reason: '' }),
    await get(decision, juror),
    await post(decision, juror, {}),
  ]
  for (const { body } of answers) {
    assert.ok(body.length > 0)
    assert.doesNotMatch(body, /zqx|0612345678|06 12 34|Juror \d/i)
    assert.ok(!body.includes(first.dossier) && !body.includes(first.project))
    for (const { actor, address } of owners)
      assert.ok(!body.includes(actor.person) && !body.includes(address))
  }
  assert.match((await get(page, juror)).body, /Amandes/)
})

test('a juror signs what she has read, and nothing else', async () => {
  const { contest, entries, jurors } = await testContest(site.db, { now: new Date(), entries: 2, jurors: 2 })
  const ids = entries.map(({ id }) => id)
  await site.db
    .insertInto('round_decision')
    .values({
      contest_id: contest.id,
      round: 'screening',
      computed: JSON.stringify(ids),
      decided: JSON.stringify(ids.toReversed()),
      departures: JSON.stringify([{ entry: at(ids, 1), reason: 'Plus utile au douar' }]),
      minutes: 'Lu et débattu',
      decided_at: null,
      opened_at: new Date(),
      figures: '{}',
    })
    .execute()
  const juror = at(jurors, 0)
  const url = paths.juryDecision('fr', contest.id, 'screening')
  const page = await get(url, juror)
  assert.match(page.body, /Plus utile au douar/)
  assert.match(page.body, /Rang calculé : 2/)
  const hash = /name="hash" value="([^"]*)"/.exec(page.body)?.[1] ?? ''
  assert.equal((await post(url, juror, { hash })).statusCode, 422, 'the box is to be ticked')
  assert.equal((await post(url, juror, { hash: 'other', read: 'yes' })).statusCode, 422)
  assert.equal((await post(url, juror, { hash, read: 'yes' })).statusCode, 303)
  assert.match((await get(url, juror)).body, /id="signed"/)
  assert.match((await get(url, at(jurors, 1))).body, /id="sign"/)
  assert.equal((await get(paths.juryDecision('fr', contest.id, 'final'), juror)).statusCode, 404)
})
