import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { GOOD } from '../../domain/founding/testing.ts'
import { processingOf, readProcessingRegister } from '../../storage/reference/processing-register.ts'
import { paths } from '../paths.ts'
import { hasPoppler, pdfText } from '../simulation-papers/testing/pdf-programs.ts'
import { typedFounder } from './entry.ts'
import { PAPERS } from './papers/papers.ts'
import { DOSSIER, type FoundedSite, withFoundedSite } from './testing/founded-site.ts'

const get = ({ app }: FoundedSite, who: { cookie: string } | null, url: string) =>
  app.inject({ url, headers: who === null ? {} : { cookie: who.cookie } })

const post = ({ app }: FoundedSite, who: { cookie: string }, step: string, fields: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url: paths.foundingStep('fr', DOSSIER, step),
    headers: {
      cookie: who.cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(fields).toString(),
  })

test('a stranger finds no founding, like of a dossier that never was; a reader reads and changes nothing', () =>
  withFoundedSite(async (site) => {
    const here = paths.founding('fr', DOSSIER)
    const pages = [here, paths.foundingStep('fr', DOSSIER, 'members'), paths.foundingCalendar('fr', DOSSIER)]
    for (const url of [...pages, paths.foundingPaper('fr', DOSSIER, 'statutes')]) {
      assert.equal((await get(site, site.stranger, url)).statusCode, 404, url)
      assert.equal((await get(site, null, url)).statusCode, 303, url)
    }
    for (const url of pages) {
      const answer = await get(site, site.reader, url)
      assert.equal(answer.statusCode, 200, url)
      assert.equal(answer.headers['cache-control'], 'no-store', url)
    }
    const body = (await get(site, site.reader, pages[1] ?? '')).body
    assert.ok(!body.includes('<form method="post"'))
    assert.equal((await post(site, site.reader, 'members', { person: 'X', base: '0' })).statusCode, 404)
    assert.equal((await get(site, site.owner, paths.foundingStep('fr', DOSSIER, 'nothing'))).statusCode, 404)
    assert.equal((await get(site, null, paths.foundingSteps('fr'))).statusCode, 200)
  }))

test('every field of the forms has its line in the register of processing, and none asks for a number of a card', () =>
  withFoundedSite(async (site) => {
    const data = resolve(import.meta.dirname, '../../../data')
    const { fields } = processingOf(readProcessingRegister(data), 'founding')
    const registered = new Set(fields.map(({ name }) => name))
    for (const step of ['members', 'identity', 'organs', 'rules', 'name', 'change']) {
      const { body } = await get(site, site.owner, paths.foundingStep('fr', DOSSIER, step))
      const names = [...body.matchAll(/<(?:input|select|textarea)[^>]*\sname="([^"]+)"/g)].map(
        ([, name]) => name,
      )
      assert.ok(names.length >= 4, step)
      assert.deepEqual(
        names.filter((name) => !registered.has(name ?? '') && name !== 'q'),
        [],
      )
    }
  }))

test('what the dossier knows is not asked again: the title and the place stand in the form', () =>
  withFoundedSite(async (site) => {
    const { body } = await get(site, site.owner, paths.foundingStep('ar', DOSSIER, 'identity'))
    assert.match(body, /name="name1"[^>]*value="لوز الجبل"/)
  }))

test('five founders, a quarter that is not paid, its correction, and the papers that hold their names', () =>
  withFoundedSite(async (site) => {
    assert.equal((await post(site, site.owner, 'rules', { base: '0', shareValue: '100' })).statusCode, 303)
    for (const [at, member] of GOOD.members.slice(0, 5).entries()) {
      const fields = { ...typedFounder(member), base: String(at), ...(at === 2 ? { paid: '10' } : {}) }
      assert.equal((await post(site, site.owner, 'members', fields)).statusCode, 303)
    }
    const members = paths.foundingStep('fr', DOSSIER, 'members')
    assert.match((await get(site, site.owner, members)).body, /il faut|Il faut au moins le quart/)
    const typed = typedFounder(GOOD.members[2] ?? null)
    const stale = await post(site, site.owner, 'members', { ...typed, at: '3', base: '4' })
    assert.equal(stale.statusCode, 422, 'made from an older version')
    assert.ok(stale.body.includes('Nom Troisième'), 'what was typed is still there')
    assert.equal((await post(site, site.owner, 'members', { ...typed, at: '3', base: '5' })).statusCode, 303)
    assert.doesNotMatch((await get(site, site.owner, members)).body, /Il faut au moins le quart/)
    for (const language of ['ar', 'fr'] as const)
      for (const paper of PAPERS) {
        const answer = await get(
          site,
          site.owner,
          paths.foundingPaper('ar', DOSSIER, paper, { in: language }),
        )
        assert.equal(answer.statusCode, 200)
        assert.equal(answer.headers['content-type'], 'application/pdf')
        assert.equal(answer.rawPayload.subarray(0, 5).toString(), '%PDF-')
        if (hasPoppler() && paper === 'members-list') {
          const text = pdfText(answer.rawPayload)
          for (const name of ['Nom Troisième', 'Nom Cinquième']) assert.ok(text.includes(name), name)
          assert.match(text, /26/)
        }
      }
  }))

test('a number that cannot be read is told beside its field, and what was typed stays', () =>
  withFoundedSite(async (site) => {
    const answer = await post(site, site.owner, 'rules', { base: '0', shareValue: 'cent', liability: '1,5' })
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /value="cent"/)
    assert.match(answer.body, /Écrivez une somme en dirhams/)
    assert.match(answer.body, /Écrivez un nombre entier/)
  }))

test('a step is noted and taken back, its deadline stands in the page and in the calendar', () =>
  withFoundedSite(async (site) => {
    const noted = { word: 'begun', day: '30', month: '1', year: '2026', note: '' }
    assert.equal((await post(site, site.owner, 'bank', noted)).statusCode, 303)
    const calendar = await get(site, site.owner, paths.foundingCalendar('fr', DOSSIER))
    assert.match(calendar.body, /DTSTART;VALUE=DATE:20260204\r\n/)
    assert.match(calendar.body, /SEQUENCE:1\r\n/)
    assert.match((await get(site, site.owner, paths.founding('fr', DOSSIER))).body, /4 février 2026/)
    const soon = await post(site, site.owner, 'registration', { ...noted, word: 'done' })
    assert.equal(soon.statusCode, 422)
    assert.match(soon.body, /numéro d’immatriculation/)
    const never = await post(site, site.owner, 'bank', { ...noted, day: '31', month: '2' })
    assert.equal(never.statusCode, 422)
    assert.equal((await post(site, site.owner, 'bank', { word: 'undone' })).statusCode, 303)
    assert.doesNotMatch((await get(site, site.owner, paths.foundingCalendar('fr', DOSSIER))).body, /VEVENT/)
  }))
