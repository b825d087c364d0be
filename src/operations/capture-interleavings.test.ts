/** Agents on three phones at one meeting, on PostgreSQL: kills, lost answers, re-sendings, in any order. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { unpackNote } from '../domain/capture/note.ts'
import type { AnswerState, AnswerValue, AnswerVersion } from '../domain/dossier/answer.ts'
import { stateIn } from '../domain/dossier/lineage.ts'
import * as sync from '../domain/dossier/sync.ts'
import { breaches, type RestingVersion } from '../domain/dossier/sync-promise.ts'
import { EVENT_COUNT, EVENTS, eventOf, play, type WorldSite } from '../domain/dossier/sync-world.ts'
import type { Actor } from '../domain/person/actor.ts'
import { readNoteVersions } from '../storage/capture/reads.ts'
import type { Database } from '../storage/database.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { captureNotes, settleNote } from './capture-notes.ts'
import { noteId, packed, testCapture } from './testing/capture.ts'
import { putNation } from './testing/dossiers.ts'

const INTERLEAVINGS = 150
const SEED = 36
const interleavings = fc.array(fc.nat(EVENT_COUNT - 1).map(eventOf), {
  minLength: 10,
  maxLength: 120,
  size: 'max',
})
const NOTES = [noteId(1), noteId(2)]
const NOW = Date.parse('2026-12-03T09:30:00Z')

const real = (question: string) => NOTES[Number(question.slice(1))] ?? ''
const played = (note: string) => `q${NOTES.indexOf(note)}`
const textOf = (value: AnswerValue | null) =>
  typeof value === 'string' ? packed(value) : packed('nothing was typed')
const wordsOf = (value: AnswerValue | null) =>
  typeof value === 'string' ? (unpackNote(value)?.words ?? null) : null
const version = (kept: AnswerVersion): AnswerVersion => ({
  ...kept,
  question: played(kept.question),
  value: wordsOf(kept.value),
})

function realSite(db: Database, meeting: string, actors: readonly Actor[]): WorldSite {
  let clock = NOW
  const by = (person: number) => {
    const actor = actors[person]
    assert.ok(actor !== undefined)
    clock += 1_000
    return { actor, now: new Date(clock) }
  }
  return {
    save: async (person, edits) => {
      const sent = edits.map(({ key, question, base, value }) => ({
        key,
        note: real(question),
        base,
        text: textOf(value),
      }))
      const outcome = await captureNotes(db, { meeting, edits: sent }, by(person))
      assert.ok(outcome.ok)
      return outcome.value.map((verdict) =>
        verdict.kind === 'beside' ? { ...verdict, current: version(verdict.current) } : verdict,
      )
    },
    read: async () => {
      const states = new Map<string, AnswerState>()
      for (const note of NOTES) {
        const versions = await readNoteVersions(db, meeting, note)
        const { current, beside } = stateIn(versions)
        const state = { current: current === null ? null : version(current), beside: beside.map(version) }
        if (versions.length > 0) states.set(played(note), state)
      }
      return states
    },
    settle: async (person, { question, current, seen, chosen }) => {
      const key = clock.toString(16).padStart(32, 'f')
      const asked = { meeting, note: real(question), against: [current, ...seen], version: chosen, key }
      assert.ok((await settleNote(db, asked, by(person))).ok)
    },
  }
}

async function resting(db: Database, meeting: string): Promise<readonly RestingVersion[]> {
  const rows = await db
    .selectFrom('meeting_note_version')
    .select(['note_id', 'version', 'content', 'edit_key', 'standing'])
    .where('meeting_id', '=', meeting)
    .orderBy('note_id')
    .orderBy('version')
    .execute()
  return rows.map(({ note_id, content, edit_key, ...row }) => ({
    ...row,
    question: played(note_id),
    value: content.words,
    key: edit_key,
  }))
}

test(`nothing captured is lost, doubled or overwritten in ${INTERLEAVINGS} interleavings`, async () => {
  await withDatabase(async ({ db }) => {
    await putNation(db)
    const happened = new Set<string>()
    const met = new Set<string>()
    for (const events of fc.sample(interleavings, { seed: SEED, numRuns: INTERLEAVINGS })) {
      const { meeting, agents, delegate } = await testCapture(db, { now: new Date(NOW), territory: '00' })
      const actors = [agents[0].actor, agents[1].actor, delegate.actor]
      const site = realSite(db, meeting, actors)
      const world = await play({ sync, site }, events)
      const versions = await resting(db, meeting)
      for (const { standing } of versions) met.add(standing)
      for (const { kind } of events) happened.add(kind)
      assert.deepEqual(breaches(world, versions, await site.read()), [], JSON.stringify(events))
    }
    assert.deepEqual([...met].sort(), ['beside', 'current', 'past', 'settled'])
    assert.equal(happened.size, new Set(EVENTS).size)
  })
})
