import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import type { Contest } from '../domain/contest/contest.ts'
import type { EntryId } from '../domain/contest/entry.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { Database } from '../storage/database.ts'
import { readDossier } from '../storage/dossier/reads.ts'
import { callOfEntry, openRequests, readOwnRequests } from '../storage/team-call/reads.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { callForMembers, settleCall, takeCallBack } from './call-for-members.ts'
import { forgetTeamCalls } from './forget-team-calls.ts'
import { answerJoinRequest, askToJoin, takeRequestBack } from './join-team.ts'
import { momentAt, type TestContest, testContest } from './testing/contest.ts'
import { putNation } from './testing/dossiers.ts'
import { signedInPerson } from './testing/people.ts'

const DAY = 86_400_000
const now = new Date('2026-11-22T08:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * DAY)
const chance = () => randomBytes(8).toString('hex')

type World = TestContest & { readonly db: Database }

function withContest(work: (world: World) => Promise<void>, { entries = 2 } = {}): Promise<void> {
  return withDatabase(async ({ db }) => {
    await putNation(db)
    const deadlines = {
      opens: momentAt(later(-10)),
      closes: momentAt(later(10)),
      results: momentAt(later(20)),
    }
    const territory = '00'
    await work({ db, ...(await testContest(db, { now, entries, jurors: 1, territory, deadlines })) })
  })
}

const ownerOf = ({ owners }: World, n = 0): Actor => {
  const found = owners[n]
  assert.ok(found)
  return found.actor
}
const entryOf = ({ entries }: World, n = 0): EntryId => {
  const found = entries[n]
  assert.ok(found)
  return found.id
}
const dossierOf = async ({ db, entries }: World, n = 0) => {
  const found = await readDossier(db, entries[n]?.dossier ?? ('' as never))
  assert.ok(found)
  return found
}

async function called(world: World, n = 0): Promise<string> {
  const asked = {
    entry: entryOf(world, n),
    words: 'نبحث عن من يعرف المحاسبة',
    lacking: ['accounting'],
  } as const
  const done = await callForMembers(world.db, asked, { actor: ownerOf(world, n), now, id: chance() })
  assert.deepEqual(done, { ok: true, value: null })
  return (await callOfEntry(world.db, entryOf(world, n)))?.id ?? ''
}

const ask = (db: Database, contest: Contest, call: string, actor: Actor, at = now) =>
  askToJoin(
    db,
    { contest, call, words: 'أعرف المحاسبة وأسكن قريبا', consentHash: 'a'.repeat(64) },
    { actor, now: at, origin: 'https://twiza.example', id: chance() },
  )
const kindOf = (outcome: { ok: boolean; reasons?: readonly { kind: string }[] }) =>
  outcome.ok ? 'ok' : outcome.reasons?.[0]?.kind
const answer = async (world: World, accept: boolean, actor = ownerOf(world), at = now) => {
  const call = await callOfEntry(world.db, entryOf(world))
  const [request] = await openRequests(world.db, call?.id ?? '')
  return answerJoinRequest(
    world.db,
    { entry: entryOf(world), request: request?.id ?? '', accept },
    { actor, now: at, origin: 'https://twiza.example' },
  )
}

test('who asks and is accepted writes in the dossier, and the letters say neither who nor what', () =>
  withContest(async (world) => {
    const { db, contest } = world
    const call = await called(world)
    const { actor, address } = await signedInPerson(db, { name: 'Zoulikha', now })
    assert.equal(kindOf(await ask(db, contest, call, actor)), 'ok')
    assert.equal(kindOf(await ask(db, contest, call, actor)), 'asked-before')
    assert.equal(kindOf(await answer(world, true, ownerOf(world, 1))), 'no-such-request')
    assert.equal(kindOf(await answer(world, true)), 'ok')
    const { members } = await dossierOf(world)
    assert.equal(members.find(({ person }) => person === actor.person)?.role, 'writer')
    assert.deepEqual(
      (await readOwnRequests(db, actor.person)).map(({ state }) => state),
      ['accepted'],
    )
    const letters = await db.selectFrom('letter').select(['address', 'body', 'subject']).execute()
    assert.equal(letters.length, 2)
    for (const { body, subject } of letters) {
      assert.doesNotMatch(`${subject} ${body}`, /Zoulikha|المحاسبة/)
      assert.ok(!body.includes(address) && !body.includes(actor.person))
    }
    assert.equal(kindOf(await ask(db, contest, call, actor)), 'in-team')
  }))

test('a writer may call and not answer; a reader neither; a stranger finds no entry', () =>
  withContest(async (world) => {
    const { db, contest } = world
    const dossier = (await dossierOf(world)).id
    const [writer, reader, stranger] = await Promise.all([1, 2, 3].map(() => signedInPerson(db, { now })))
    assert.ok(writer && reader && stranger)
    for (const [{ actor }, role] of [
      [writer, 'writer'],
      [reader, 'reader'],
    ] as const)
      await db
        .insertInto('dossier_member')
        .values({ dossier_id: dossier, person_id: actor.person, role, joined_at: now })
        .execute()
    const asked = { entry: entryOf(world), words: 'نبحث عن بائع ماهر', lacking: ['sales'] } as const
    const say = async (actor: Actor) => kindOf(await callForMembers(db, asked, { actor, now, id: chance() }))
    assert.equal(await say(writer.actor), 'ok')
    assert.equal(await say(reader.actor), 'may-not-write')
    assert.equal(await say(stranger.actor), 'no-such-entry')
    const call = await callOfEntry(db, entryOf(world))
    assert.equal(kindOf(await ask(db, contest, call?.id ?? '', stranger.actor)), 'ok')
    assert.equal(kindOf(await answer(world, true, writer.actor)), 'may-not-manage')
    assert.equal(kindOf(await answer(world, true, stranger.actor)), 'no-such-request')
  }))

test('nothing happens after the closing, nor where a team took its call back or it was hidden', () =>
  withContest(async (world) => {
    const { db, contest, delegate } = world
    const call = await called(world)
    const { actor } = await signedInPerson(db, { now })
    assert.equal(kindOf(await ask(db, contest, call, actor, later(11))), 'no-such-call')
    const hide = { contest: contest.id, call, hide: true }
    assert.equal(await settleCall(db, hide, { doer: actor, now }), false)
    assert.equal(await settleCall(db, hide, { doer: delegate.actor, now }), true)
    assert.equal(kindOf(await ask(db, contest, call, actor)), 'no-such-call')
    await called(world) // other words do not lift it
    assert.equal(kindOf(await ask(db, contest, call, actor)), 'no-such-call')
    await settleCall(db, { ...hide, hide: false }, { doer: delegate.actor, now })
    assert.equal(kindOf(await ask(db, contest, call, actor)), 'ok')
    assert.equal(kindOf(await answer(world, true, ownerOf(world), later(11))), 'over')
    await takeCallBack(db, { entry: entryOf(world) }, { actor: ownerOf(world), now })
    const other = await signedInPerson(db, { now })
    assert.equal(kindOf(await ask(db, contest, call, other.actor)), 'no-such-call')
    assert.equal(kindOf(await answer(world, false)), 'ok')
  }))

test('a juror joins no team, declined is declined, taken back may be asked again with one letter', () =>
  withContest(async (world) => {
    const { db, contest, jurors } = world
    const call = await called(world)
    assert.equal(kindOf(await ask(db, contest, call, jurors[0]?.actor ?? ownerOf(world))), 'juror')
    const { actor } = await signedInPerson(db, { now })
    await ask(db, contest, call, actor)
    assert.equal(await takeRequestBack(db, { contest: contest.id, call }, { actor, now }), true)
    assert.equal(kindOf(await answer(world, true)), 'no-such-request')
    assert.equal(kindOf(await ask(db, contest, call, actor)), 'ok')
    assert.equal((await db.selectFrom('letter').select('id').execute()).length, 1)
    await answer(world, false)
    assert.equal(kindOf(await ask(db, contest, call, actor)), 'asked-before')
    assert.equal((await dossierOf(world)).members.length, 1)
  }))

test('five requests of one person wait at most, sent at once or not', () =>
  withContest(
    async (world) => {
      const { db, contest } = world
      const calls: string[] = []
      for (let n = 0; n < 7; n += 1) calls.push(await called(world, n))
      const { actor } = await signedInPerson(db, { now })
      const done = await Promise.all(calls.map((call) => ask(db, contest, call, actor)))
      assert.deepEqual(done.map(kindOf).toSorted(), [
        'ok',
        'ok',
        'ok',
        'ok',
        'ok',
        'too-many-of-hers',
        'too-many-of-hers',
      ])
    },
    { entries: 7 },
  ))

test('ninety days after the closing nothing is left of it', () =>
  withContest(async (world) => {
    const { db, contest } = world
    const call = await called(world)
    await ask(db, contest, call, (await signedInPerson(db, { now })).actor)
    assert.equal(await forgetTeamCalls(db, { now: later(99) }), 0)
    assert.equal(await forgetTeamCalls(db, { now: later(101) }), 1)
    assert.deepEqual(await db.selectFrom('join_request').select('id').execute(), [])
  }))
