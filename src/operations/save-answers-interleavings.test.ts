/** U-04 on the real site: the interleavings that the model is tried with, through the operations, on PostgreSQL. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { AnswerState } from '../domain/dossier/answer.ts'
import type { DossierId } from '../domain/dossier/dossier.ts'
import * as sync from '../domain/dossier/sync.ts'
import { breaches, type RestingVersion } from '../domain/dossier/sync-promise.ts'
import { EVENT_COUNT, EVENTS, eventOf, play, SIZES, type WorldSite } from '../domain/dossier/sync-world.ts'
import type { Actor } from '../domain/person/actor.ts'
import type { Database } from '../storage/database.ts'
import { readAnswers } from '../storage/dossier/reads.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { saveAnswers } from './save-answers.ts'
import { settleAnswer } from './settle-answer.ts'
import { putNation } from './testing/dossiers.ts'
import { signedInPerson } from './testing/people.ts'
import { putDossier } from './testing/team-dossier.ts'

const INTERLEAVINGS = 500
/** Dossiers that are played at the same time: each waits for the disk, not for the others. */
const LANES = 4
const SEED = 20_261_122
const interleavings = fc.array(fc.nat(EVENT_COUNT - 1).map(eventOf), {
  minLength: 10,
  maxLength: 120,
  size: 'max',
})
/** The questions of the world, as the dossier knows them. */
const NAMES = ['need', 'people']

const real = (question: string) => NAMES[Number(question.slice(1))] ?? ''
const played = (question: string) => `q${NAMES.indexOf(question)}`

function realSite(db: Database, dossier: DossierId, actors: readonly Actor[]): WorldSite {
  let clock = Date.parse('2026-11-22T08:00:00Z')
  const circumstances = (person: number) => {
    const actor = actors[person]
    assert.ok(actor !== undefined)
    clock += 1_000
    return { actor, now: new Date(clock) }
  }
  return {
    save: async (person, edits) => {
      const named = edits.map((edit) => ({ ...edit, question: real(edit.question) }))
      const outcome = await saveAnswers(db, { dossier, edits: named }, circumstances(person))
      assert.ok(outcome.ok)
      return outcome.value
    },
    read: async () => renamed(await readAnswers(db, dossier)),
    settle: async (person, { question, current, seen, chosen }) => {
      // no other key begins with an f
      const key = clock.toString(16).padStart(32, 'f')
      const against = [current, ...seen]
      const asked = { dossier, question: real(question), choice: { version: chosen }, against, key }
      const outcome = await settleAnswer(db, asked, circumstances(person))
      assert.ok(outcome.ok)
    },
  }
}

function renamed(states: ReadonlyMap<string, AnswerState>): ReadonlyMap<string, AnswerState> {
  return new Map([...states].map(([question, state]) => [played(question), state]))
}

async function restingVersions(db: Database, dossier: DossierId): Promise<readonly RestingVersion[]> {
  const rows = await db
    .selectFrom('dossier_answer')
    .select(['question', 'version', 'value', 'edit_key', 'standing'])
    .where('dossier_id', '=', dossier)
    .orderBy('question')
    .orderBy('version')
    .execute()
  return rows.map(({ question, edit_key, ...row }) => ({ ...row, question: played(question), key: edit_key }))
}

test(`nothing is lost, doubled or overwritten in ${INTERLEAVINGS} interleavings on the database`, async () => {
  await withDatabase(async ({ db }) => {
    await putNation(db)
    const people = await Promise.all(Array.from({ length: SIZES.phones }, () => signedInPerson(db)))
    const actors = people.map(({ actor }) => actor)
    const met: Record<string, number> = {}
    const happened: Record<string, number> = {}
    const count = (counts: Record<string, number>, name: string) => {
      counts[name] = (counts[name] ?? 0) + 1
    }
    const waiting = fc.sample(interleavings, { seed: SEED, numRuns: INTERLEAVINGS })
    const lane = async () => {
      for (let events = waiting.pop(); events !== undefined; events = waiting.pop()) {
        const members = actors.map(({ person }) => ({ person, role: 'writer' as const }))
        const dossier = await putDossier(db, members)
        const site = realSite(db, dossier, actors)
        const world = await play({ sync, site }, events)
        const versions = await restingVersions(db, dossier)
        for (const { standing } of versions) count(met, standing)
        for (const { kind } of events) count(happened, kind)
        assert.deepEqual(breaches(world, versions, await site.read()), [], JSON.stringify(events))
      }
    }
    await Promise.all(Array.from({ length: LANES }, lane))
    console.log(
      `# ${INTERLEAVINGS} interleavings on the database: ${told(happened)}; versions ${told(met)}; 0 lost`,
    )
    assert.deepEqual(Object.keys(met).sort(), ['beside', 'current', 'past', 'settled'])
    for (const kind of EVENTS) assert.ok((happened[kind] ?? 0) > INTERLEAVINGS, kind)
  })
})

function told(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
}
