import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SignedIn } from '../../operations/testing/people.ts'
import { readBatches } from '../../storage/imports/reads.ts'
import { readProject } from '../../storage/project/reads.ts'
import { type OfficeSite, withOffice } from './testing.ts'

const SHEET = (territory: string) =>
  `key,title,idea,territory,sector,source,visibility\nr-1,تربية النحل,فكرة من لقاء الدوار نربي النحل,${territory},local-products,citizen,public\n`

/** Sends a file and waits until it is read; the page that tells what came of it. */
async function sendAndWait(office: OfficeSite, who: SignedIn, kind: string, contents: string) {
  const sent = await office.upload('/fr/office/imports', who, { kind }, { name: 'réunion.csv', contents })
  return { sent, page: await waitFor(office, who, sent.location) }
}

async function waitFor({ get }: OfficeSite, who: SignedIn, url: string) {
  for (let tries = 0; tries < 100; tries += 1) {
    const page = await get(url, who)
    if (!page.body.includes('/stop"')) return page
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('the file was never read')
}

test('a delegate tries a sheet of ideas, imports it, and takes it back', () =>
  withOffice([], async (office) => {
    const { db, get, post, delegate, otherDelegate } = office
    const { sent, page } = await sendAndWait(office, delegate, 'ideas', SHEET('02.113'))
    assert.equal(sent.status, 303)
    assert.match(page.body, /Essai, rien n’est écrit/)
    assert.equal((await readBatches(db)).length, 0)
    assert.equal((await get(sent.location, otherDelegate)).status, 404, 'it is shown to nobody else')
    const applied = await post(`${sent.location}/apply`, delegate, {})
    assert.match((await waitFor(office, delegate, applied.location)).body, /Import n° \d+ terminé/)
    assert.equal((await readProject(db, 'm-r-1'))?.publication, 'waiting')
    const [batch] = await readBatches(db)
    assert.equal(batch?.actor, `person:${delegate.actor.person}`)
    const number = String(batch?.batch)
    const foreign = await post('/fr/office/imports/undo', otherDelegate, { batch: number })
    assert.equal(foreign.status, 422)
    assert.equal((await post('/fr/office/imports/undo', delegate, { batch: number })).status, 303)
    assert.equal(await readProject(db, 'm-r-1'), null)
  }))

test('ideas of another region are refused row by row, figures are not a delegate’s to bring', () =>
  withOffice([], async (office) => {
    const { db, delegate } = office
    const { page } = await sendAndWait(office, delegate, 'ideas', SHEET('04.421'))
    assert.match(page.body, /n’est pas des vôtres/)
    assert.doesNotMatch(page.body, /\/apply"/)
    const figures = await office.upload(
      '/fr/office/imports',
      delegate,
      { kind: 'indicators' },
      { name: 'x.csv', contents: 'code,indicator,value,year,source\n' },
    )
    assert.equal(figures.status, 422)
    assert.equal((await readBatches(db)).length, 0)
  }))

test('a file that is none, and one with the wrong columns, are answered with words', () =>
  withOffice([], async (office) => {
    const { administrator } = office
    const empty = await office.upload('/fr/office/imports', administrator, { kind: 'ideas' }, null)
    assert.equal(empty.status, 422)
    assert.match(empty.body, /Choisissez un fichier/)
    const { page } = await sendAndWait(office, administrator, 'assets', 'a,b\n1,2\n')
    assert.match(page.body, /Il manque ces colonnes/)
  }))
