/** One box for everything: typed with mistakes, chosen with the keyboard, corrected, and all that without JavaScript. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { paths } from '../src/web/paths.ts'
import { visit } from './browser.ts'
import { violations } from './gates/axe.ts'
import { smallTargets } from './gates/layout-checks.ts'
import { BERKANE } from './routes.ts'
import { openSite } from './site.ts'

type Asked = {
  readonly language: 'ar' | 'fr'
  readonly mistyped: string
  readonly begun: string
  readonly wrong: string
}

const ASKED: readonly Asked[] = [
  { language: 'ar', mistyped: 'بركاان', begun: 'برك', wrong: 'تعاوونية' },
  { language: 'fr', mistyped: 'Brekane', begun: 'berk', wrong: 'cooperatve' },
]

describe('the one search box', () => {
  for (const asked of ASKED)
    for (const javaScript of [true, false]) {
      const how = `in ${asked.language}, ${javaScript ? 'with' : 'without'} JavaScript`
      test(`leads to a commune whose name was mistyped, ${how}`, async () => {
        await onSearch({ javaScript }, asked.language, async (page) => {
          await send(page, asked.mistyped)
          await page.click(`main a[href="${paths.territory(asked.language, BERKANE)}"]`)
          assert.equal(new URL(page.url()).pathname, paths.territory(asked.language, BERKANE))
        })
      })

      test(`offers the word that was meant, ${how}`, async () => {
        await onSearch({ javaScript }, asked.language, async (page) => {
          await send(page, asked.wrong)
          await page.click('.did-you-mean a')
          assert.notEqual(new URL(page.url()).searchParams.get('q'), asked.wrong)
          assert.ok(
            (await page.locator('main section li').count()) > 0,
            'the word that was meant finds something',
          )
        })
      })

      test(`says what to try when nothing is found, ${how}`, async () => {
        await onSearch({ javaScript }, asked.language, async (page) => {
          await send(page, '§§§')
          assert.ok(await page.locator(`a[href="${paths.newIdea(asked.language)}"]`).isVisible())
          assert.equal(await page.inputValue('#q'), '§§§')
        })
      })
    }

  for (const asked of ASKED)
    test(`suggests while one types and is answered by the keyboard, in ${asked.language}`, async () => {
      await onSearch({}, asked.language, async (page) => {
        await typeSlowly(page, asked.begun)
        assert.equal(await page.getAttribute('#q', 'aria-expanded'), 'true')
        const choose = async (key: string) => {
          await page.keyboard.press(key)
          return chosen(page)
        }
        assert.equal(await chosen(page), null, 'nothing is chosen before a key says so')
        const first = await choose('ArrowDown')
        assert.notEqual(first, null)
        assert.notEqual(await choose('ArrowDown'), first)
        assert.equal(await choose('ArrowUp'), first)
        assert.equal(await choose('ArrowUp'), null, 'back in what was typed')
        await page.keyboard.press('Escape')
        assert.equal(await page.getAttribute('#q', 'aria-expanded'), 'false')
        assert.equal(await page.inputValue('#q'), asked.begun, 'closing the list keeps what was typed')
        await page.keyboard.press('ArrowDown')
        await page.locator('[role=option]').first().waitFor()
        const again = await choose('ArrowDown')
        assert.equal(again, first)
        const here = page.url()
        await page.keyboard.press('Enter')
        await page.waitForURL((url) => url.href !== here)
        assert.match(new URL(page.url()).pathname, /\/territories\//)
      })
    })

  test('lets one send what was typed, and take a suggestion by a tap', async () => {
    await onSearch({}, 'ar', async (page) => {
      await typeSlowly(page, 'برك')
      await page.keyboard.press('Enter')
      await page.waitForURL(/[?&]q=/)
      await page.fill('#q', '')
      await typeSlowly(page, 'بركان')
      await page.locator('[role=option]').first().click()
      await page.waitForURL(/\/territories\//)
    })
  })

  test('tells how many suggestions there are, closes when one goes on, and is accessible when open', async () => {
    await onSearch({ withoutPolicy: true }, 'ar', async (page) => {
      await typeSlowly(page, 'زيت')
      await page
        .locator('form[role=search] [role=status]')
        .filter({ hasText: /\S/ })
        .waitFor({ state: 'attached' })
      assert.deepEqual(await violations(page, 'everything'), [])
      assert.deepEqual(await smallTargets(page), [])
      for (const option of await page.locator('[role=option]').all())
        assert.ok(((await option.boundingBox())?.height ?? 0) >= 43.5, 'an option can be tapped')
      await page.keyboard.press('Tab')
      assert.equal(await page.getAttribute('#q', 'aria-expanded'), 'false')
    })
  })
})

type Options = { readonly javaScript?: boolean; readonly withoutPolicy?: boolean }

async function onSearch(
  options: Options,
  language: 'ar' | 'fr',
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const { origin } = await openSite()
  await visit(origin, options, async ({ page, troubles }) => {
    await page.goto(paths.search(language))
    await work(page)
    assert.deepEqual(troubles, [])
  })
}

async function send(page: Page, typed: string): Promise<void> {
  await page.fill('#q', typed)
  await page.click('main form[role=search] button[type=submit]')
  await page.waitForURL(/[?&]q=/)
}

async function typeSlowly(page: Page, typed: string): Promise<void> {
  await page.locator('#q').pressSequentially(typed, { delay: 30 })
  await page.locator('[role=option]').first().waitFor()
}

/** The words of the option that the keyboard stands on. */
function chosen(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const at = document.querySelector('#q')?.getAttribute('aria-activedescendant')
    const option = at == null ? null : document.getElementById(at)
    return option?.getAttribute('aria-selected') === 'true' ? option.textContent : null
  })
}
