/** A woman without a job: from a word in the search box to an idea put in, with who can fund it and who can help. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { paths } from '../src/web/paths.ts'
import { matchWords } from '../src/web/programme/match-words.ts'
import { visit } from './browser.ts'
import { openSite } from './site.ts'

type Way = { readonly language: 'ar' | 'fr'; readonly typed: string; readonly title: string }

const WAYS: readonly Way[] = [
  { language: 'ar', typed: 'كسكس', title: 'كسكس نساء أحفير' },
  { language: 'fr', typed: 'couscou', title: 'Couscous des femmes d’Ahfir' },
]

const AHFIR = '02.113.01.01'
const NAME = { ar: 'أحفير', fr: 'Ahfir' }

describe('a woman without a job', () => {
  for (const way of WAYS)
    for (const javaScript of [true, false])
      test(`goes from her own spelling to a receipt that verifies, in ${way.language}, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
        const { origin } = await openSite()
        await visit(origin, { javaScript }, async ({ page, troubles }) => {
          await findsAnActivity(page, way)
          await savesASimulation(page, way)
          const match = await asksWhoCanFund(page, way)
          await readsAProgramme(page, way)
          await findsWhoCanHelp(page, way)
          await page.goto(match)
          await putsInHerIdea(page, way)
          await verifiesHerReceipt(page, way)
          assert.deepEqual(troubles, [])
        })
      })
})

async function findsAnActivity(page: Page, { language, typed }: Way): Promise<void> {
  await page.goto(paths.home(language))
  await page.fill('form[role=search] [name=q]', typed)
  await page.click('form[role=search] button[type=submit]')
  await page.click(`main a[href="${paths.activity(language, 'couscous-grains')}"]`)
  await page
    .locator(`main a[href="${paths.model(language, 'couscous')}"]`)
    .first()
    .click()
  await page.click(`a.button[href^="${paths.newSimulation(language, {})}"]`)
}

async function savesASimulation(page: Page, { language, title }: Way): Promise<void> {
  await page.fill('#name', title)
  await page.fill('#territory', NAME[language])
  await page.click('#simulator-form button[formmethod=post]')
  await page.waitForURL(/\/simulations\/(?!new)[a-z0-9]{6,}/)
  assert.ok((await page.locator('h1').innerText()).includes(title))
}

const ANSWERS: Readonly<Record<string, string>> = {
  'legal-form': 'cooperative',
  registered: 'no',
  territory: AHFIR,
  sector: 'local-products',
}

/** Answers four questions, one on each page; gives the address of where she is then. */
async function asksWhoCanFund(page: Page, { language }: Way): Promise<string> {
  await page.click(`main a[href^="${paths.fundingMatch(language)}"]`)
  const form = page.locator('form:has(input[name=asked])')
  for (let answered = 0; answered < 4; answered++) {
    await page.waitForURL(/funding\/match/)
    const fact = await form.locator('input[name=asked]').inputValue()
    await answer(page, fact)
    const asked = await page.locator('form:has(input[name=asked]) input[name=asked]').inputValue()
    assert.notEqual(asked, fact, 'the next question is another one')
  }
  return page.url()
}

async function answer(page: Page, fact: string): Promise<void> {
  const form = page.locator('form:has(input[name=asked])')
  const yes = form.locator(`input[type=radio][value="${ANSWERS[fact] ?? 'yes'}"]`)
  const typed = form.locator(`input[type=text][name="${fact}"]`)
  const before = page.url()
  if (await yes.count()) await yes.check()
  else if (await typed.count()) await typed.fill(ANSWERS[fact] ?? '12')
  const known = (await yes.count()) + (await typed.count()) > 0
  await form.locator(known ? 'button:not([name])' : 'button[name=unknown]').click()
  await page.waitForURL((url) => url.href !== before)
}

async function readsAProgramme(page: Page, { language }: Way): Promise<void> {
  const toMatch = page.url()
  const programme = page.locator(
    `main h3 a[href^="${paths.programmes(language)}/"]:not([href*="/match"]), main li a[href^="${paths.programmes(language)}/"]:not([href*="/match"])`,
  )
  await programme.first().click()
  await page.waitForURL((url) => /\/funding\/(?!match)[a-z0-9-]+$/.test(url.pathname))
  assert.ok((await page.locator('main h2').count()) >= 3, 'the programme says what it asks and gives')
  await page.goBack()
  assert.equal(page.url(), toMatch, 'the way back keeps her answers')
}

async function findsWhoCanHelp(page: Page, { language }: Way): Promise<void> {
  await page.getByRole('link', { name: matchWords.partners[language] }).click()
  await page
    .locator(`main a[href^="${paths.partners(language)}/"]`)
    .first()
    .click()
  await page.waitForURL((url) => /\/partners\/[a-z0-9-]+$/.test(url.pathname))
  assert.ok(await page.locator('#offers').isVisible(), 'what the partner gives is said')
}

async function putsInHerIdea(page: Page, { language, title }: Way): Promise<void> {
  await page.getByRole('link', { name: matchWords.putIn[language] }).click()
  assert.equal(await page.inputValue('#territory'), NAME[language], 'her commune is written already')
  assert.equal(await page.inputValue('#sector'), 'local-products', 'her sector is chosen already')
  assert.equal(await page.isChecked('#consent'), false)
  await page.fill('#title', title)
  await page.fill('#idea', `${title}.\n${language === 'ar' ? 'نفتله ونبيعه.' : 'Roulé et vendu.'}`)
  await page.fill('#contact', '+212 655-443322')
  await page.check('#visibility-hidden')
  await page.check('#consent')
  await page.click('#idea-form button.wide')
  await page.waitForURL(/\/ideas(\/(?!new)\w+\?key=.*)?$/, { waitUntil: 'load' })
  if ((await page.locator('#held').count()) === 0) {
    await page.click('#idea-form button:not([name])')
    await page.waitForURL(/key=/, { waitUntil: 'load' })
  }
  assert.ok((await page.locator('main').innerText()).includes(title))
}

async function verifiesHerReceipt(page: Page, { language }: Way): Promise<void> {
  const line = (await page.locator('.receipt-line').textContent()) ?? ''
  await page.goto(paths.verifyReceipt(language))
  await page.fill('#receipt', line)
  await page.click('main form button')
  await page.locator('#receipt-valid').waitFor()
}
