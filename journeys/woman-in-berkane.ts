/** The way the site was made for: from a commune's name to a dossier for the bank, on a phone, without an account. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { paths } from '../src/web/paths.ts'
import { type Visit, visit } from './browser.ts'
import { BERKANE } from './routes.ts'
import { openSite } from './site.ts'

type Way = { readonly language: 'ar' | 'fr'; readonly javaScript: boolean; readonly typed: string }

const WAYS: readonly Way[] = [
  { language: 'ar', javaScript: true, typed: 'بركان' },
  { language: 'ar', javaScript: false, typed: 'بركان' },
  { language: 'fr', javaScript: true, typed: 'berkane' },
  { language: 'fr', javaScript: false, typed: 'berkane' },
]

describe('a woman in Berkane', () => {
  for (const way of WAYS) {
    const how = `in ${way.language}, ${way.javaScript ? 'with' : 'without'} JavaScript`
    test(`goes from the name of her commune to a dossier for the bank, ${how}`, async () => {
      const { origin } = await openSite()
      await visit(origin, { javaScript: way.javaScript }, async (visited) => {
        await findsHerCommune(visited.page, way)
        await ranksActivities(visited.page, way)
        await opensAModel(visited.page, way)
        const first = await simulatesAndSaves(visited.page, way)
        await takesItAway(visited, way, first)
        await comparesWithAnother(visited.page, way, first)
        assert.deepEqual(visited.troubles, [])
      })
    })
  }
})

async function findsHerCommune(page: Page, { language, typed }: Way): Promise<void> {
  await page.goto(paths.home(language))
  await page.fill('#q', typed)
  await page.click('form[role=search] button[type=submit]')
  await page.click(`a[href="${paths.territory(language, BERKANE)}"]`)
  assert.equal(new URL(page.url()).pathname, paths.territory(language, BERKANE))
  for (const part of ['stand-out-need', 'stand-out-potential', 'figures', 'similar'])
    assert.ok(await page.locator(`#${part}`).isVisible(), `${part} is shown`)
  const needs = page.locator('section[aria-labelledby="stand-out-need"]')
  assert.ok((await needs.innerText()).length > 80, 'the needs are told')
  const figures = page.locator('section[aria-labelledby="figures"]')
  await figures.locator('summary').first().click()
  assert.match(await figures.innerText(), /\d/)
}

const RANKED = '.promise'

async function ranksActivities(page: Page, { language, javaScript }: Way): Promise<void> {
  await page
    .locator(`a[href="${paths.promise(language, BERKANE)}"]`)
    .first()
    .click()
  await page.waitForURL(`**${paths.promise(language, BERKANE)}`)
  const before = await order(page)
  assert.ok(before.length >= 40, `${before.length} activities`)
  await page.locator('section[aria-labelledby="weights-heading"] summary').first().click()
  for (const name of ['w-resource', 'w-fabric', 'w-dynamics', 'w-market']) await page.fill(`#${name}`, '0')
  await page.fill('#w-fit-social', '10')
  if (javaScript) {
    await page.waitForURL(/w-fit-social=10/)
    assert.notDeepEqual(await order(page), before, 'the ranking follows the weights at once')
  }
  await page.click('form[data-weights-form] button[type=submit]')
  await page.waitForURL(/w-fit-social=10/)
  const after = await order(page)
  assert.notDeepEqual(after, before)
  await page.reload()
  assert.deepEqual(await order(page), after, 'reloading keeps the weights')
}

function order(page: Page): Promise<string[]> {
  return page.locator(RANKED).evaluateAll((cards) =>
    cards
      .map((card) => ({
        id: card.id,
        top: card.getBoundingClientRect().top + scrollY,
        order: Number(getComputedStyle(card).order),
      }))
      .sort((a, b) => a.order - b.order || a.top - b.top)
      .map(({ id }) => id),
  )
}

async function opensAModel(page: Page, { language }: Way): Promise<void> {
  await page.goto(paths.promise(language, BERKANE))
  await page
    .locator(`main a[href="${paths.activity(language, 'olive-oil')}"]`)
    .first()
    .click()
  await page.waitForURL(`**${paths.activity(language, 'olive-oil')}`)
  await page
    .locator(`main a[href="${paths.model(language, 'olive-oil-press')}"]`)
    .first()
    .click()
  await page.waitForURL(`**${paths.model(language, 'olive-oil-press')}`)
  await page.click(`a.button[href^="${paths.newSimulation(language, {})}"]`)
  await page.waitForURL(/simulations\/new/)
}

/** Gives the path of the saved simulation. */
async function simulatesAndSaves(page: Page, { language, javaScript }: Way): Promise<string> {
  const results = page.locator('#simulator-results')
  const before = await results.innerText()
  await page.fill('#members', '١٢')
  if (javaScript) {
    await page.waitForURL(/members=12/)
    assert.notEqual(await results.innerText(), before, 'the result follows the typing')
  }
  await page.click('#simulator-form button[type=submit]:not([formmethod])')
  await page.waitForURL(/members=(12|%D9)/)
  assert.notEqual(await results.innerText(), before)
  await page.fill('#name', language === 'ar' ? 'تعاونية الزيتون' : 'Coopérative des oliviers')
  await page.fill('#territory', language === 'ar' ? 'بركان' : 'Berkane')
  await page.click('#simulator-form button[formmethod=post]')
  await page.waitForURL(/\/simulations\/[a-z0-9]{6,}/)
  const text = await page.locator('main').innerText()
  assert.match(text, language === 'ar' ? /تعاونية الزيتون/ : /Coopérative des oliviers/)
  return new URL(page.url()).pathname
}

async function takesItAway({ page, context }: Visit, { language }: Way, saved: string): Promise<void> {
  const id = saved.split('/').at(-1) ?? ''
  const short = await context.request.get(paths.shortLink(id), {
    headers: { 'accept-language': language },
    maxRedirects: 0,
  })
  assert.equal(short.headers().location, saved)
  const pdf = await context.request.get((await page.getAttribute('a[href$=".pdf"]', 'href')) ?? '')
  assert.equal(pdf.status(), 200)
  assert.match(pdf.headers()['content-type'] ?? '', /application\/pdf/)
  const pages = await pdf.body()
  assert.equal(pages.subarray(0, 4).toString('latin1'), '%PDF')
  assert.ok(pages.length > 10_000 && pages.length < 2_000_000, `${pages.length} bytes`)
  const sheet = await context.request.get((await page.getAttribute('a[href$=".xlsx"]', 'href')) ?? '')
  assert.equal(sheet.status(), 200)
  assert.match(sheet.headers()['content-type'] ?? '', /spreadsheetml/)
  assert.equal((await sheet.body()).subarray(0, 2).toString('latin1'), 'PK')
}

async function comparesWithAnother(page: Page, { language, javaScript }: Way, first: string): Promise<void> {
  await page.click(`a[href^="${paths.newSimulation(language, {})}"][href*="beside="]`)
  await page.fill('#members', '20')
  if (javaScript) await page.waitForURL(/members=20/)
  await page.click('#simulator-form button[formmethod=post]')
  await page.waitForURL(/beside=/)
  await page.click(`a[href^="${paths.compare(language, {})}"]`)
  await page.waitForURL(/compare\?ids=/)
  assert.ok(page.url().includes(first.split('/').at(-1) ?? ''), 'the first is among the compared')
  const table = page.locator('main table').first()
  assert.equal(await table.locator('thead th').count(), 2, 'two variants side by side')
  assert.match(await page.locator('main').innerText(), /\b12\b[\s\S]*\b20\b/)
}
