/** An agent enters the ideas of a meeting, a delegate of a cooperative finds her way among them, and the import is undone. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { ImportReport } from '../src/domain/territory/import-verdicts.ts'
import { paths } from '../src/web/paths.ts'
import { everythingPublic, isSoonEverywhere, isSoonNowhere } from './bank-of-the-public.ts'
import { visit } from './browser.ts'
import { openSite } from './site.ts'

/** More than a page of the bank holds. */
const IDEAS = 30
const TITLE = 'فكرة من لقاء الداخلة'
const PHONE = '0677889900'
const FIRST = { id: 'm-dakhla-2026-001', title: TITLE }

/** The sheet as an agent keeps it: Arabic words in the closed lists, a phone here and there. */
function sheet(): string {
  const rows = Array.from({ length: IDEAS }, (_, k) => {
    const key = `dakhla-2026-${String(k + 1).padStart(3, '0')}`
    const contact = k % 10 === 0 ? `${PHONE},نعم` : ','
    return `${key},${TITLE} ${k + 1},"نجمع المحار، ثم نبيعه. Idée ${k + 1}.",12.391,agriculture,association,public,women,${contact}`
  })
  return `key,title,idea,territory,sector,source,visibility,audience,contact,consent\n${rows.join('\n')}\n`
}

describe('the ideas of a meeting', () => {
  let folder = ''
  let batch: number | null = null
  const enter = async (...options: readonly string[]): Promise<ImportReport> => {
    const { keeper } = await openSite()
    const file = join(folder, 'dakhla.csv')
    return JSON.parse(
      await keeper(['ideas', 'import', file, '--publish', '--json', ...options]),
    ) as ImportReport
  }
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'twiza-meeting-'))
    writeFileSync(join(folder, 'dakhla.csv'), sheet())
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  test('are tried without a trace, entered once, and then everywhere on the site without a phone', async () => {
    const { origin } = await openSite()
    const trial = await enter()
    assert.deepEqual([trial.counts.new, trial.counts.refused, trial.batch], [IDEAS, 0, null])
    await isSoonNowhere(origin, 'ar', FIRST)
    const entered = await enter('--apply')
    assert.equal(entered.counts.new, IDEAS)
    batch = entered.batch
    await isSoonEverywhere(origin, 'fr', FIRST)
    const again = await enter('--apply')
    assert.equal(again.importedBefore?.batch, batch, 'the same sheet again changes nothing')
    assert.ok(!(await everythingPublic(origin, 'ar', FIRST)).includes(PHONE.slice(1)))
  })

  for (const [language, javaScript, place] of [
    ['ar', false, 'الداخلة-وادي الذهب'],
    ['fr', true, 'Dakhla-Oued Ed-Dahab'],
  ] as const)
    test(`are filtered, counted, shown as a table and on a map, and turned over by a delegate, in ${language}`, async () => {
      const { origin } = await openSite()
      await visit(origin, { javaScript }, async ({ page, troubles }) => {
        await filters(page, language, place)
        await pagesOnAndBack(page, language)
        await seesThemOnTheMap(page)
        await changesLanguage(page, language)
        assert.deepEqual(troubles, [])
      })
    })

  test('are gone when the import is undone', async () => {
    const { origin, keeper } = await openSite()
    assert.ok(batch !== null, 'there is something to undo')
    await keeper(['territory', 'undo', String(batch)])
    await isSoonNowhere(origin, 'ar', FIRST)
  })
})

const ASKED = { territory: '12', sector: 'agriculture', audience: 'women' }

/** What is asked now, as the address says it. */
function asked(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams)
}

async function filters(page: Page, language: 'ar' | 'fr', place: string): Promise<void> {
  await page.goto(paths.projects(language))
  await page.click('details.filters summary')
  await page.fill('details.filters #territory', place)
  await page.selectOption('details.filters #sector', ASKED.sector)
  await page.selectOption('details.filters #audience', ASKED.audience)
  await page.click('details.filters button[type=submit]')
  await page.waitForURL(/audience=women/)
  assert.match(await page.locator('#found').innerText(), new RegExp(`${IDEAS}`))
  assert.equal(await page.locator('.chip.chosen').count(), 3, 'each choice is shown and can be taken back')
}

async function pagesOnAndBack(page: Page, language: 'ar' | 'fr'): Promise<void> {
  await page.click('.views a[href*="view=table"]')
  const rows = page.locator('main .project-table tbody tr')
  await page.waitForURL(/view=table/)
  assert.deepEqual(asked(page), { ...ASKED, view: 'table' })
  const first = await rows.count()
  await page.click('a[rel=next]')
  await page.waitForURL(/page=2/)
  assert.equal((await rows.count()) + first, IDEAS, 'every idea is on one of the two pages')
  await rows
    .last()
    .locator(`a[href^="${paths.projects(language)}/"]`)
    .first()
    .click()
  await page.waitForURL(/projects\/m-dakhla/)
  await page.goBack()
  assert.deepEqual(asked(page), { ...ASKED, view: 'table', page: '2' })
  await page.goBack()
  assert.equal(await rows.count(), first)
  assert.equal(await page.locator('.chip.chosen').count(), 3)
  assert.equal(await page.inputValue('#sector'), ASKED.sector)
}

async function seesThemOnTheMap(page: Page): Promise<void> {
  await page.click('.views a[href*="view=map"]')
  await page.waitForURL(/view=map/)
  assert.deepEqual(asked(page), { ...ASKED, view: 'map' })
  assert.ok(await page.locator('main svg').first().isVisible())
  assert.match(await page.locator('main tbody tr').first().innerText(), new RegExp(`\\b${IDEAS}\\b`))
  await page.goBack()
  await page.waitForURL(/view=table/)
}

async function changesLanguage(page: Page, language: 'ar' | 'fr'): Promise<void> {
  const other = language === 'ar' ? 'fr' : 'ar'
  const before = asked(page)
  await page.click('.languages summary')
  await page.click(`.languages a[hreflang=${other}]`)
  await page.waitForURL(`**${paths.projects(other)}?*`)
  assert.deepEqual(asked(page), before)
  assert.match(await page.locator('#found').innerText(), new RegExp(`${IDEAS}`))
}
