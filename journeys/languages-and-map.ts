/** Changing language, and the map: the same page, the same question. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { paths } from '../src/web/paths.ts'
import { visit } from './browser.ts'
import { violations } from './gates/axe.ts'
import { openSite } from './site.ts'

describe('the map', () => {
  for (const javaScript of [true, false])
    test(`shows the indicator and the region one chooses, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const { origin } = await openSite()
      await visit(origin, { javaScript }, async ({ page, troubles }) => {
        await page.goto(paths.territoryMap('ar'))
        const before = await page.locator('.tall table tbody').innerText()
        assert.equal(
          (await page.locator('.tall table tbody tr').count()) >= 75,
          true,
          'all provinces are listed',
        )
        await page.selectOption('#indicator', 'illiteracy')
        if (javaScript) await page.waitForURL(/indicator=illiteracy/)
        await page.selectOption('#region', '02')
        if (!javaScript) await page.click('[data-map-form] button[type=submit]')
        await page.waitForURL(/region=02/)
        assert.equal(new URL(page.url()).searchParams.get('indicator'), 'illiteracy')
        const after = await page.locator('.tall table tbody').innerText()
        assert.notEqual(after, before)
        assert.equal(
          await page.locator('.tall table tbody tr').count(),
          8,
          'the eight provinces of the Oriental',
        )
        await page.goBack()
        await page.reload()
        assert.deepEqual(troubles, [])
      })
    })
})

describe('the switch of languages', () => {
  for (const javaScript of [true, false])
    test(`keeps the page and what was typed, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const { origin } = await openSite()
      await visit(origin, { javaScript }, async ({ page }) => {
        await page.goto(paths.territories('ar', { q: 'بركان' }))
        for (const language of ['fr', 'zgh', 'en', 'ar'] as const) {
          await page.click('.languages summary')
          await page.click(`.languages a[hreflang=${language}]`)
          await page.waitForURL(`**/${language}/territories?*`)
          assert.equal(await page.inputValue('#q'), 'بركان')
          assert.equal(await page.getAttribute('html', 'lang'), language)
        }
      })
    })

  test('keeps the figures of a simulation, also when it was refused', async () => {
    const { origin } = await openSite()
    await visit(origin, { javaScript: false }, async ({ page }) => {
      await page.goto(paths.newSimulation('ar', { model: 'argan-oil', members: '3' }))
      await page.fill('#oilPrice', '-7')
      await page.click('#simulator-form button[formmethod=post]')
      assert.equal(await page.inputValue('#oilPrice'), '-7')
      await page.click('.languages summary')
      await page.click('.languages a[hreflang=fr]')
      assert.equal(new URL(page.url()).pathname, '/fr/simulations/new')
      assert.equal(await page.inputValue('#oilPrice'), '-7')
      assert.equal(await page.inputValue('#members'), '3')
    })
  })

  test('opens into a list that is accessible too', async () => {
    const { origin } = await openSite()
    await visit(origin, { withoutPolicy: true }, async ({ page }) => {
      await page.goto(paths.home('ar'))
      await page.click('.languages summary')
      assert.deepEqual(await violations(page, 'everything'), [])
    })
  })
})
