/** An ideathon on a phone: a delegate sets it up and announces it; a team enters with its dossier, sends, checks its receipt. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { legalTimeText } from '../src/domain/basics/legal-time.ts'
import { readPastedReceipt } from '../src/domain/idea/read-receipt.ts'
import { verifyReceipt } from '../src/storage/idea/receipt-signature.ts'
import type { DossierId } from '../src/domain/dossier/dossier.ts'
import { begunDossier } from '../src/operations/testing/dossiers.ts'
import { signedInPerson } from '../src/operations/testing/people.ts'
import { contestOfficeWords as office } from '../src/web/contest/office-words.ts'
import { PHASE_WORDS } from '../src/web/contest/words.ts'
import { entryWords, STANDING_WORDS } from '../src/web/entry/words.ts'
import { paths } from '../src/web/paths.ts'
import { visit } from './browser.ts'
import { violations } from './gates/axe.ts'
import { smallTargets } from './gates/layout-checks.ts'
import { type OwnSite, ownSite, signIn } from './own-site.ts'

const DAY = 86_400_000
const PITCH = {
  ar: 'نجفف التين ونبيعه معا. عشر نساء من الدوار يعملن طوال السنة، والثمن يرتفع.',
  fr: 'Nous séchons les figues et les vendons ensemble. Dix femmes du douar travaillent toute l’année.',
} as const

describe('an ideathon', () => {
  const openedSite = ownSite()

  for (const [language, javaScript] of [
    ['ar', true],
    ['fr', false],
  ] as const)
    test(`is set up, announced and entered in ${language}, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const site = openedSite()
      const contest = await setUp(site, language, javaScript)
      await enter(site, { language, javaScript, contest })
    })
})

async function setUp(site: OwnSite, language: 'ar' | 'fr', javaScript: boolean): Promise<string> {
  const grants = [{ role: 'delegate', territory: '02' }] as const
  const delegate = await signedInPerson(site.db, { name: 'سعاد', grants })
  return visit(
    site.origin,
    { javaScript, withoutPolicy: javaScript },
    async ({ page, context, troubles }) => {
      await signIn(context, site.origin, delegate)
      await page.goto(paths.officePart(language, 'contests'))
      await page.fill(`#title-${language}`, language === 'ar' ? 'أفكار الشرق' : 'Idées de l’Oriental')
      await send(page, 'main form')
      const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      assert.match(id, /^[0-9a-f]{10}$/)
      await look(page, `desk-${language}`)
      assert.ok((await page.locator('#lacking').count()) === 1, 'what is missing is said')
      await page.fill(
        `#basics #rules-${language}`,
        language === 'ar' ? 'مشروع واحد لكل فريق.' : 'Un projet par équipe.',
      )
      await send(page, '#basics form')
      await date(page, 'opens', -1)
      await date(page, 'closes', 10)
      await date(page, 'results', 20)
      await send(page, '#dates form')
      await page.fill(`#prizes #prizeName-${language}`, language === 'ar' ? 'الجائزة الأولى' : 'Premier prix')
      await page.fill('#prizes #amount', '30000')
      await send(page, '#prizes form')
      assert.ok((await page.locator('main').innerText()).includes(office.nothingLacking[language]))
      await page.goto(`${paths.officeContest(language, id)}/preview`)
      await look(page, `preview-${language}`)
      await page.goto(paths.officeContest(language, id))
      await send(page, `form[action$="/announce"]`)
      await look(page, `announced-${language}`)
      await page.goto(`${paths.officeContest(language, id)}/criteria/social`)
      await look(page, `criterion-${language}`)
      await page.goto(`${paths.officeContest(language, id)}/entries`)
      await look(page, `entries-${language}`)
      await page.goto(paths.contest(language, id))
      await look(page, `contest-${language}`)
      assert.ok((await page.locator('main').innerText()).includes(PHASE_WORDS.open[language]))
      await page.goto(paths.contests(language))
      await look(page, `contests-${language}`)
      assert.ok((await page.locator(`a[href="${paths.contest(language, id)}"]`).count()) > 0)
      assert.deepEqual(troubles, [])
      return id
    },
  )
}

type Entering = { readonly language: 'ar' | 'fr'; readonly javaScript: boolean; readonly contest: string }

async function enter(site: OwnSite, { language, javaScript, contest }: Entering): Promise<void> {
  const owner = await signedInPerson(site.db, { name: 'فاطمة', language })
  await begun(site, owner.actor.person)
  await visit(site.origin, { javaScript, withoutPolicy: javaScript }, async ({ page, context, troubles }) => {
    await signIn(context, site.origin, owner)
    await page.goto(paths.contest(language, contest))
    await page.click(`a[href="${paths.enterContest(language, contest)}"]`)
    await look(page, `enter-${language}`)
    await send(page, 'form:has(input[name="dossier"])')
    await look(page, `entry-${language}`)
    const address = new URL(page.url()).pathname
    await page.fill('#pitch', 'قصير')
    await page.click('#entry-form button[formaction$="/submission"]')
    await page.locator('#error-summary').waitFor()
    await page.fill('#pitch', PITCH[language])
    await page.click('#entry-form button:not([formaction])')
    assert.ok((await page.locator('main').innerText()).includes(entryWords.saved[language]))
    assert.ok((await page.locator('main').innerText()).includes(STANDING_WORDS.draft[language]))
    await page.click('#entry-form button[formaction$="/submission"]')
    await page.locator('.receipt-number').waitFor()
    await look(page, `receipt-${language}`)
    const answer = await context.request.get(`${site.origin}${new URL(page.url()).pathname}/receipt.json`)
    const pasted = readPastedReceipt(await answer.text())
    assert.ok(pasted !== null)
    assert.ok(pasted.content?.includes(PITCH[language]))
    const keys = await context.request.get(`${site.origin}/.well-known/twiza-receipt-key.json`)
    assert.ok(verifyReceipt(pasted, (await keys.json()).keys).ok, 'it verifies with the public key alone')
    await page.goto(paths.verifyReceipt(language))
    await page.fill('textarea', await answer.text())
    await page.click('main form button[type="submit"]')
    assert.ok((await page.locator('main').innerText()).includes(pasted.receipt.number))
    await page.goto(address)
    await look(page, `sent-${language}`)
    assert.ok((await page.locator('main').innerText()).includes(STANDING_WORDS.submitted[language]))
    await page.locator('details:has(form[action$="/withdrawal"]) summary').click()
    await send(page, 'form[action$="/withdrawal"]')
    assert.ok((await page.locator('main').innerText()).includes(STANDING_WORDS.withdrawn[language]))
    await page.click('#entry-form button[formaction$="/submission"]')
    await page.locator('.receipt-number').waitFor()
    assert.deepEqual(
      troubles.filter((trouble) => !trouble.includes('422')),
      [],
    )
  })
}

async function begun(
  site: OwnSite,
  person: Parameters<typeof begunDossier>[1]['person'],
): Promise<DossierId> {
  return begunDossier(site.db, { person, grants: [], strong: false })
}

async function send(page: Page, form: string): Promise<void> {
  await page.locator(`${form} button[type="submit"]`).first().click()
  await page.waitForLoadState()
}

async function date(page: Page, which: string, days: number): Promise<void> {
  const civil = legalTimeText(new Date(Date.now() + days * DAY))
  await page.fill(`#${which}-day`, civil.slice(0, 10))
  await page.fill(`#${which}-hour`, '12:00')
}

/** Within the phone, with targets for a thumb, and without a fault that axe finds; SHOTS keeps a picture of it. */
async function look(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  assert.equal(wide, 0, `${name} scrolls sideways`)
  const folder = process.env.SHOTS ?? ''
  if (folder !== '') await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  if (!name.endsWith('-ar')) return // axe is a script: looked at where scripts run
  assert.deepEqual(await violations(page, 'everything'), [], name)
  assert.deepEqual(await smallTargets(page), [], name)
}
