/** Settings and words on the whole site: what is changed is seen by everybody, and undone is as it was. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { SETTING_GROUPS } from '../../domain/setting/setting.ts'
import { type SignedIn, signedInPerson } from '../../operations/testing/people.ts'
import { DATA } from '../../operations/testing/prepared-database.ts'
import { processingOf, readProcessingRegister } from '../../storage/reference/processing-register.ts'
import { paths } from '../paths.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'
import { siteWords } from '../words/site.ts'
import { isCounted } from '../words/word.ts'
import { wordPlaces } from '../words/word-layer.ts'

let site: OpenSite
let administrator: SignedIn
let editor: SignedIn
before(async () => {
  site = await openSite(async () => undefined, { operatorName: 'Office of the environment' })
  const nation = (role: 'administrator' | 'editor') =>
    signedInPerson(site.db, { name: role, grants: [{ role, territory: '00' }] })
  administrator = await nation('administrator')
  editor = await nation('editor')
})
after(() => site.close())

async function get(url: string, who: SignedIn | null = null) {
  const headers = who === null ? {} : { cookie: who.cookie }
  const { body, statusCode } = await site.app.inject({ url, headers })
  return { body, status: statusCode }
}

async function post(url: string, who: SignedIn, fields: Readonly<Record<string, string>>) {
  const { body, statusCode } = await site.app.inject({
    method: 'POST',
    url,
    headers: {
      cookie: who.cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(fields).toString(),
  })
  return { body, status: statusCode }
}

const settings = (group = '') => `${paths.officePart('fr', 'settings')}${group === '' ? '' : `/${group}`}`
const baseIn = (page: string) => /name="base" value="(\d+)"/.exec(page)?.[1] ?? ''

async function set(group: string, fields: Readonly<Record<string, string>>) {
  const base = baseIn((await get(settings(group), administrator)).body)
  return post(settings(group), administrator, { base, ...fields })
}

async function undo(group: string) {
  const base = baseIn((await get(settings(group), administrator)).body)
  const { status } = await post(`${settings(group)}/undo`, administrator, { base })
  assert.equal(status, 303)
}

test('the name of the site and of who runs it are on every page, drawn anew, and undone they are as before', async () => {
  const before = (await get(paths.about('fr'))).body
  assert.ok(before.includes('Twiza') && before.includes('Office of the environment'))
  const names = { nameAr: 'بنك الشرق', nameFr: 'Banque de l’Oriental', nameEn: 'Bank', nameZgh: '' }
  assert.equal((await set('identity', { ...names, operator: 'Le <b>bureau</b>' })).status, 303)
  const changed = (await get(paths.about('fr'))).body
  assert.match(changed, /<title>[^<]* – Banque de l’Oriental<\/title>/)
  assert.ok(changed.includes('Le &lt;b>bureau&lt;/b>') && !changed.includes('<b>bureau</b>'))
  assert.ok(!changed.includes('Office of the environment'))
  assert.match((await get(paths.home('zgh'))).body, /<span lang="ar" dir="rtl">بنك الشرق<\/span>/)
  await undo('identity')
  assert.equal(
    (await get(paths.about('fr'))).body.replace(/nonce="[^"]*"/g, ''),
    before.replace(/nonce="[^"]*"/g, ''),
  )
})

test('contacts and legal notices are shown in the operator’s own words, as text', async () => {
  const contact = { phone: '+212 537 00 00 00', email: 'bureau@example.org', address: 'Rabat\n9h-16h' }
  assert.equal((await set('contact', contact)).status, 303)
  assert.equal((await set('notices', { noticeAr: 'نص <script>x</script>', noticeFr: '' })).status, 303)
  const page = (await get(paths.about('fr'))).body
  assert.ok(page.includes('href="tel:+212537000000"') && page.includes('href="mailto:bureau@example.org"'))
  assert.ok(page.includes('9h-16h'))
  assert.ok(
    page.includes('<p lang="ar" dir="rtl">نص &lt;script>x&lt;/script></p>'),
    'Arabic stands in, marked',
  )
  await undo('contact')
  await undo('notices')
  assert.ok(!(await get(paths.about('fr'))).body.includes('bureau@example.org'))
})

test('a colour is served in a style sheet of its own; one that cannot be read is refused with its contrast', async () => {
  const sheetOf = (page: string) => /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? ''
  const shipped = sheetOf((await get(paths.home('ar'))).body)
  const refused = await set('colour', { colour: '#ffcc00' })
  assert.equal(refused.status, 422)
  assert.match(refused.body, /contraste de 1,\d, il faut 4,5/)
  assert.equal((await set('colour', { colour: '7A2E5D' })).status, 303)
  const chosen = sheetOf((await get(paths.home('ar'))).body)
  assert.notEqual(chosen, shipped)
  const sheet = await get(chosen)
  assert.equal(sheet.status, 200)
  assert.ok(sheet.body.includes(':root{--brand:#7a2e5d;--brand-ink:#ffffff'))
  assert.equal((await get(shipped)).status, 200, 'a page drawn before still finds its own')
  await undo('colour')
  assert.equal(sheetOf((await get(paths.home('ar'))).body), shipped)
})

test('the periods that were set are those of the page on personal data', async () => {
  const months = { idleDossiers: '18', refusedIdeas: '6', letters: '3', warnDays: '45' }
  assert.equal((await set('retention', { ...months, letters: '0' })).status, 422)
  assert.equal((await set('retention', months)).status, 303)
  const page = (await get(paths.privacy('fr'))).body
  assert.ok(page.includes('pendant 18 mois') && page.includes('45 jours avant'))
  assert.ok(page.includes('effacée 6 mois après') && page.includes('effacé après 3 mois'))
  assert.ok((await get(paths.privacy('ar'))).body.includes('بعد 6 أشهر من القرار'))
  await undo('retention')
  assert.ok((await get(paths.privacy('fr'))).body.includes('pendant 12 mois'))
})

test('an authorisation of the CNDP is noted down, and still no form asks for an identity number', async () => {
  assert.equal((await set('id-number', { authorisation: 'A-12/2026' })).status, 303)
  const page = (await get(settings('id-number'), administrator)).body
  assert.match(page, /Autorisation notée : [^<]*A-12\/2026/)
  assert.ok((await get(paths.privacy('fr'))).body.includes('Nous ne demandons jamais'))
  await undo('id-number')
})

test('a changed word is said on pages, as text whatever it holds; undone, what ships is said', async () => {
  const place = wordPlaces().find(({ word }) => word === siteWords.skip)
  assert.ok(place)
  const here = `${paths.officePart('fr', 'words')}/${place.id}`
  const found = await get(`${paths.officePart('fr', 'words')}?q=aller+au+contenu`, editor)
  assert.ok(found.body.includes(here))
  const base = baseIn((await get(here, editor)).body)
  const forms = { ...place.shipped, fr: '</a><img src=x onerror=alert(1)>' }
  assert.equal((await post(here, editor, { base, ...forms, ar: '{name}' })).status, 422)
  assert.equal((await post(here, editor, { base, ...forms })).status, 303)
  const page = (await get(paths.home('fr'))).body
  assert.ok(page.includes('&lt;/a>&lt;img src=x onerror=alert(1)>') && !page.includes('<img src=x'))
  assert.ok(
    (await get(paths.officePart('fr', 'words'), editor)).body.includes(here),
    'it is among the changed',
  )
  const latest = baseIn((await get(here, editor)).body)
  assert.equal((await post(here, editor, { base, ...forms, fr: 'Autre' })).status, 422, 'over an old version')
  assert.equal((await post(`${here}/undo`, editor, { base: latest })).status, 303)
  assert.ok((await get(paths.home('fr'))).body.includes('>Aller au contenu</a>'))
})

test('settings are an administrator’s, words an editor’s too; to others they are not there', async () => {
  const delegate = await signedInPerson(site.db, { grants: [{ role: 'delegate', territory: '02' }] })
  assert.equal((await get(settings(), administrator)).status, 200)
  assert.equal((await get(settings(), editor)).status, 404)
  assert.equal((await get(settings('colour'), editor)).status, 404)
  assert.equal((await get(settings('other'), administrator)).status, 404)
  for (const part of ['settings', 'words'] as const)
    for (const who of [delegate, null])
      assert.equal((await get(paths.officePart('fr', part), who)).status, 404)
})

test('every field of the forms is in the register of processing', async () => {
  const { fields } = processingOf(readProcessingRegister(DATA), 'settings')
  const registered = new Set(fields.map(({ name }) => name))
  const counted = wordPlaces().find(({ word }) => isCounted(word))
  const pages = [
    ...SETTING_GROUPS.map(settings),
    paths.officePart('fr', 'words'),
    `${paths.officePart('fr', 'words')}/${counted?.id}`,
  ]
  const names = new Set<string>()
  for (const page of pages) {
    const { body } = await get(page, administrator)
    for (const [, name = ''] of body.matchAll(/<(?:input|select|textarea)[^>]*\sname="([^"]+)"/g))
      names.add(name.split('-')[0] ?? '')
  }
  assert.ok(names.size > 20)
  assert.deepEqual(
    [...names].filter((name) => !registered.has(name)),
    [],
  )
})
