/** With JavaScript the simulator answers as one types; without a mouse everything is reached all the same. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { paths } from '../src/web/paths.ts'
import { visit } from './browser.ts'
import { openSite } from './site.ts'

describe('while one types', () => {
  for (const language of ['ar', 'fr'] as const)
    test(`the results, the address and the risks follow without a new page, in ${language}`, async () => {
      const { origin } = await openSite()
      await visit(origin, {}, async ({ page, troubles }) => {
        let documents = 0
        page.on('request', (request) => {
          if (request.resourceType() === 'document') documents += 1
        })
        await page.goto(paths.newSimulation(language, { model: 'argan-oil' }))
        const results = await page.locator('#simulator-results').innerText()
        const risks = await page.locator('#simulator-risks').innerText()
        await page.locator('#members').fill('')
        await page.locator('#members').pressSequentially('٤٠')
        await page.waitForURL(/members=40/)
        assert.notEqual(await page.locator('#simulator-results').innerText(), results)
        assert.match(await page.locator('#simulator-bar').innerText(), /\d/)
        await page.locator('#volume').fill('900')
        await page.waitForFunction(
          (before) => (document.getElementById('simulator-risks')?.innerText ?? before) !== before,
          risks,
        )
        assert.equal(documents, 1, 'no page was loaded again')
        await page.reload()
        assert.equal(await page.inputValue('#members'), '40')
        assert.equal(await page.inputValue('#volume'), '900')
        assert.deepEqual(troubles, [])
      })
    })

  test('a wrong figure is told beside its field, and the sentence leaves with the fault', async () => {
    const { origin } = await openSite()
    await visit(origin, {}, async ({ page, troubles }) => {
      await page.goto(paths.newSimulation('ar', { model: 'argan-oil' }))
      await page.locator('#members').fill('61')
      await page.locator('#organ-error').waitFor()
      await page.check('#organ-board')
      await page.locator('#organ-error').waitFor({ state: 'detached' })
      await page.locator('#members').fill('abc')
      await page.locator('#members-error').waitFor()
      assert.equal(await page.getAttribute('#members', 'aria-invalid'), 'true')
      await page.locator('#members').fill('30')
      await page.locator('#members-error').waitFor({ state: 'detached' })
      assert.equal(await page.getAttribute('#members', 'aria-invalid'), null)
      assert.deepEqual(troubles, [])
    })
  })
})

describe('with the keyboard alone', () => {
  for (const language of ['ar', 'fr'] as const)
    test(`one skips to the content, searches and opens the commune, in ${language}`, async () => {
      const { origin } = await openSite()
      await visit(origin, {}, async ({ page }) => {
        await page.goto(paths.home(language))
        await page.keyboard.press('Tab')
        assert.equal(await focused(page), '#main', 'the first stop skips to the content')
        assert.ok(await page.locator('.skip').isVisible())
        await page.keyboard.press('Enter')
        await page.keyboard.press('Tab')
        assert.equal(await focused(page), 'q')
        await page.keyboard.type('berkane')
        await page.keyboard.press('Enter')
        await page.waitForURL(/search\?q=berkane/)
        for (let stops = 0; stops < 60; stops++) {
          await page.keyboard.press('Tab')
          if ((await focused(page)) === paths.territory(language, '02.113.01.09')) break
        }
        await page.keyboard.press('Enter')
        await page.waitForURL(`**${paths.territory(language, '02.113.01.09')}`)
      })
    })

  test('every stop of the home page and of the simulator shows that it has the focus, and nothing covers it', async () => {
    const { origin } = await openSite()
    await visit(origin, {}, async ({ page }) => {
      for (const path of [paths.home('ar'), paths.newSimulation('fr', { model: 'argan-oil' })]) {
        await page.goto(path)
        const faults: string[] = []
        const seen = new Set<string>()
        for (let stops = 0; stops < 45; stops++) {
          await page.keyboard.press('Tab')
          const stop = await lookAtFocus(page)
          if (stop.name === 'BODY') break
          if (seen.has(stop.place)) break
          seen.add(stop.place)
          if (stop.ring < 2) faults.push(`${stop.name}: a ring of ${stop.ring} px`)
          if (stop.covered) faults.push(`${stop.name}: covered`)
        }
        assert.ok(seen.size > 12, `${seen.size} stops on ${path}`)
        assert.deepEqual(faults, [], path)
      }
    })
  })
})

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? '')
}

/** The ring around what has the focus, and whether something lies over it (WCAG 2.4.7, 2.4.11). */
function lookAtFocus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const ring = style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth)
    const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    const own = over === null || element === over || element.contains(over) || over.contains(element)
    const name = `${element.tagName}${element.id === '' ? '' : `#${element.id}`} ${(element.textContent ?? '').slice(0, 20)}`
    return {
      name: element === document.body ? 'BODY' : name,
      place: `${name} ${Math.round(box.left)},${Math.round(box.top + scrollY)}`,
      ring,
      covered: !own,
    }
  })
}
