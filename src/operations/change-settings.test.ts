import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Database } from '../storage/database.ts'
import { fileFolder } from '../storage/file/store.ts'
import { readRetention } from '../storage/own-data/retention-file.ts'
import { readLayer, readVersions } from '../storage/setting/reads.ts'
import { withDatabase } from '../storage/testing/database.ts'
import { changeSetting, undoSetting } from './change-settings.ts'
import { retentionRounds } from './retention.ts'
import { begunDossier, putNation } from './testing/dossiers.ts'
import { signedInPerson } from './testing/people.ts'
import { DATA } from './testing/prepared-database.ts'

const NOW = new Date('2026-11-22T10:00:00Z')
const NAMES = { nameAr: 'بنك الشرق', nameFr: 'Banque de l’Oriental', nameEn: 'Bank of the East' }

async function administrator(db: Database) {
  await putNation(db)
  return signedInPerson(db, { grants: [{ role: 'administrator', territory: '00' }] })
}

const kinds = (outcome: { ok: true } | { ok: false; reasons: readonly { kind: string }[] }) =>
  outcome.ok ? [] : outcome.reasons.map(({ kind }) => kind)

test('a change counts until it is taken back; two people who read the same version do not overwrite each other', async () => {
  await withDatabase(async ({ db }) => {
    const who = { now: NOW, doer: (await administrator(db)).actor }
    const first = await changeSetting(db, 'identity', NAMES, 0, who)
    assert.ok(first.ok)
    assert.equal((await readLayer(db)).settings.identity?.name.fr, NAMES.nameFr)
    assert.deepEqual(kinds(await changeSetting(db, 'identity', { ...NAMES, nameFr: 'Autre' }, 0, who)), [
      'changed-meanwhile',
    ])
    assert.deepEqual(kinds(await changeSetting(db, 'identity', NAMES, first.value.version, who)), [
      'nothing-changed',
    ])
    const second = await changeSetting(
      db,
      'identity',
      { ...NAMES, nameFr: 'Autre' },
      first.value.version,
      who,
    )
    assert.ok(second.ok)
    assert.deepEqual(kinds(await undoSetting(db, 'identity', first.value.version, who)), [
      'changed-meanwhile',
    ])
    assert.ok((await undoSetting(db, 'identity', second.value.version, who)).ok)
    assert.equal((await readLayer(db)).settings.identity?.name.fr, NAMES.nameFr)
    assert.ok((await undoSetting(db, 'identity', first.value.version, who)).ok)
    assert.equal((await readLayer(db)).settings.identity, undefined)
    assert.deepEqual(kinds(await undoSetting(db, 'identity', 0, who)), ['nothing-to-undo'])
    const past = await readVersions(db, 'setting', 'identity')
    assert.deepEqual(
      past.map(({ by, undoneAt }) => [by, undoneAt !== null]),
      [
        [`person:${who.doer.person}`, true],
        [`person:${who.doer.person}`, true],
      ],
    )
  })
})

test('of ten changes of one version at the same moment one is taken', async () => {
  await withDatabase(async ({ db }) => {
    const who = { now: NOW, doer: (await administrator(db)).actor }
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, k) =>
        changeSetting(db, 'identity', { ...NAMES, nameEn: `Bank ${k}` }, 0, who),
      ),
    )
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1)
  })
})

test('the journal has one line a change, without the words of it', async () => {
  await withDatabase(async ({ db }) => {
    const who = { now: NOW, doer: (await administrator(db)).actor }
    const changed = await changeSetting(db, 'contact', { phone: '+212 537 00 00 00' }, 0, who)
    assert.ok(changed.ok)
    await undoSetting(db, 'contact', changed.value.version, who)
    const lines = await db
      .selectFrom('journal')
      .selectAll()
      .where('subject', '=', 'setting:contact')
      .execute()
    assert.deepEqual(
      lines.map(({ action }) => action),
      ['change-setting', 'undo-setting'],
    )
    assert.ok(!JSON.stringify(lines).includes('537'))
  })
})

test('nobody but an administrator of the nation with her second factor changes anything, not even one who was', async () => {
  await withDatabase(async ({ db }) => {
    await putNation(db)
    const editor = await signedInPerson(db, { grants: [{ role: 'editor', territory: '00' }] })
    const weak = await signedInPerson(db, {
      grants: [{ role: 'administrator', territory: '00' }],
      strong: false,
    })
    const former = await signedInPerson(db, { grants: [{ role: 'administrator', territory: '00' }] })
    await db.deleteFrom('role_grant').where('person_id', '=', former.actor.person).execute()
    for (const { actor } of [editor, weak, former]) {
      const who = { now: NOW, doer: actor }
      assert.deepEqual(kinds(await changeSetting(db, 'identity', NAMES, 0, who)), ['no-such-entry'])
      assert.deepEqual(kinds(await undoSetting(db, 'identity', 1, who)), ['no-such-entry'])
    }
    assert.equal((await readLayer(db)).settings.identity, undefined)
  })
})

const START = new Date('2025-01-15T10:00:00Z')
const dayOf = (days: number) => new Date(START.getTime() + days * 86_400_000)

test('the retention round keeps to the months that were set, and to the days that a warning has given', async () => {
  await withDatabase(async ({ db }) => {
    const rounds = retentionRounds(
      readRetention(DATA),
      fileFolder(mkdtempSync(join(tmpdir(), 'twiza-setting-'))),
    )
    const run = async (name: string, day: number) => {
      const round = rounds.find((one) => one.name === name)
      return round?.run(db, { now: dayOf(day), origin: null })
    }
    const who = { now: NOW, doer: (await administrator(db)).actor }
    const { actor } = await signedInPerson(db)
    await begunDossier(db, actor, { now: START })
    const months = { idleDossiers: '24', refusedIdeas: '24', letters: '12', warnDays: '60' }
    const set = await changeSetting(db, 'retention', months, 0, who)
    assert.ok(set.ok)
    assert.equal(await run('warn of idle dossiers', 340), 0, 'the shipped twelve months count no more')
    assert.equal(await run('warn of idle dossiers', 672), 1, '24 months less sixty days')
    const shorter = { ...months, warnDays: '15' }
    assert.ok((await changeSetting(db, 'retention', shorter, set.value.version, who)).ok)
    assert.equal(await run('erase idle dossiers', 731), 0, 'the team was promised sixty days')
    assert.equal(await run('erase idle dossiers', 733), 1)
  })
})
