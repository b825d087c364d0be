/** An idea is put in by anybody: in a few taps, once, with a proof, and without a network too. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { paths } from '../src/web/paths.ts'
import { ideaIslandWords } from '../src/web/idea/island-words.ts'
import { siteWords } from '../src/web/words/site.ts'
import { untilKept, visit } from './browser.ts'
import { openSite } from './site.ts'

type Said = 'ar' | 'fr'
const IDEA = {
  ar: {
    title: 'تجفيف اللوز وتغليفه',
    idea: 'لوز الدوار يضيع كل سنة.\nنجففه ونبيعه في علب صغيرة.',
    territory: 'أحفير',
  },
  fr: {
    title: 'Amandes en petites boîtes',
    idea: 'Nos amandes se perdent.\nNous les vendons en boîtes.',
    territory: 'Ahfir',
  },
} as const

/** Taps besides typing: into a field, on a choice, on a button; a list is opened and then chosen from. */
async function fillIn(
  page: Page,
  language: Said,
  changes: Readonly<Record<string, string>> = {},
): Promise<number> {
  let taps = 0
  const typed = { ...IDEA[language], contact: '٠٦١٢ ٣٤٥٦٧٨', ...changes }
  for (const [field, value] of Object.entries(typed)) {
    await page.click(`#${field}`)
    taps += 1
    await page.fill(`#${field}`, value)
  }
  await page.selectOption('#sector', 'agriculture')
  taps += 2
  for (const box of ['#visibility-summary', '#consent']) {
    await page.check(box)
    taps += 1
  }
  return taps
}

/** Sends and says that what is alike is another thing, when the site asks. */
async function send(page: Page): Promise<number> {
  await page.click('#idea-form button.wide')
  await page.waitForURL(/\/ideas(\/(?!new)\w+\?key=.*)?$/, { waitUntil: 'load' })
  if (await page.locator('#held').count()) return 1
  await page.click('#idea-form button:not([name])')
  await page.waitForURL(/key=/, { waitUntil: 'load' })
  return 2
}

const numberOf = async (page: Page) =>
  Number((await page.locator('.receipt-number').innerText()).trim().split('-').at(-1))

describe('an idea', () => {
  for (const language of ['ar', 'fr'] as const)
    for (const javaScript of [true, false])
      test(`is put in with at most 7 fields and 12 taps, and its receipt verifies, in ${language}, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
        const { origin } = await openSite()
        await visit(origin, { javaScript }, async ({ page, troubles }) => {
          await page.goto(paths.newIdea(language))
          const names = await page
            .locator('#idea-form :is(input:not([type=hidden]), select, textarea)')
            .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLInputElement).name))])
          assert.equal(names.filter((name) => name !== 'consent').length, 7, names.join())
          assert.equal(await page.isChecked('#consent'), false, 'consent is never ticked beforehand')
          const taps = (await fillIn(page, language)) + (await send(page))
          assert.ok(taps <= 12, `${taps} taps`)
          assert.match(await page.locator('.receipt-number').innerText(), /TW-20\d\d-\d{6}/)
          assert.equal(await page.locator('.said').innerText(), IDEA[language].idea)
          const line = (await page.locator('.receipt-line').textContent()) ?? ''
          await page.goto(paths.verifyReceipt(language))
          await page.fill('#receipt', line)
          await page.click('main form button')
          await page.locator('#receipt-valid').waitFor()
          await page.fill(
            '#receipt',
            line.replace(/(.)$/, (last) => (last === 'A' ? 'E' : 'A')),
          )
          await page.click('main form button')
          await page.locator('#receipt-invalid').waitFor()
          assert.deepEqual(troubles, [])
        })
      })

  for (const language of ['ar', 'fr'] as const)
    test(`with wrong entries is told so beside each field, and what was typed is kept, in ${language}`, async () => {
      const { origin } = await openSite()
      await visit(origin, { javaScript: false }, async ({ page }) => {
        await page.goto(paths.newIdea(language))
        await page.fill('#title', 'abc')
        await page.fill('#territory', 'zzzzzz')
        await page.fill('#contact', '06 12')
        await page.click('#idea-form button.wide')
        assert.ok((await page.title()).startsWith(siteWords.errorPrefix[language]))
        for (const field of ['idea', 'territory', 'sector', 'visibility', 'contact', 'consent']) {
          const link = page.locator(`#error-summary a[href="#${field}"]`)
          assert.equal(await link.count(), 1, field)
          const beside = await page.locator(`#${field}-error`).innerText()
          assert.equal(beside.trim(), (await link.innerText()).trim())
        }
        assert.equal(await page.inputValue('#title'), 'abc')
        assert.equal(await page.inputValue('#territory'), 'zzzzzz')
        assert.equal(await page.inputValue('#contact'), '06 12')
        await fillIn(page, language)
        await send(page)
      })
    })

  test('from a place whose name several bear is asked which, once', async () => {
    const { origin } = await openSite()
    await visit(origin, { javaScript: false }, async ({ page }) => {
      await page.goto(paths.newIdea('ar'))
      await fillIn(page, 'ar', { territory: 'بركان' })
      await page.click('#idea-form button.wide')
      assert.equal(await page.locator('#place input').count(), 2)
      await page.check('#place div:nth-of-type(2) input')
      await send(page)
      await page.goto(paths.newIdea('fr', { territory: '02.113' }))
      assert.equal(await page.inputValue('#territory'), 'Berkane')
      await fillIn(page, 'fr', { territory: 'Berkane' })
      await send(page)
    })
  })

  test('like one that is in the bank is shown beside it first, and nothing that was typed is lost', async () => {
    const { origin } = await openSite()
    const { items } = (await (await fetch(`${origin}/api/v1/projects?limit=1`)).json()) as {
      items: { title: { fr: string }; summary: { fr: string } }[]
    }
    const known = items[0]
    assert.ok(known !== undefined)
    const same = { title: known.title.fr.slice(0, 120), idea: known.summary.fr }
    await visit(origin, { javaScript: false }, async ({ page }) => {
      await page.goto(paths.newIdea('fr'))
      await fillIn(page, 'fr', same)
      await page.click('#idea-form button.wide')
      assert.equal(await page.locator('.beside').count(), 1)
      assert.ok((await page.locator('.beside').innerText()).includes(known.title.fr))
      await page.click('#idea-form button[name=back]')
      assert.equal(await page.inputValue('#idea'), same.idea)
      assert.equal(await page.isChecked('#visibility-summary'), true)
      await page.click('#idea-form button.wide') // what was shown once is not asked about again
      await page.waitForURL(/key=/)
      assert.equal(await page.locator('.said').innerText(), same.idea)
    })
    await visit(origin, {}, async ({ page, troubles }) => {
      await page.goto(paths.newIdea('fr'))
      await page.fill('#title', same.title)
      await page.locator('#idea').pressSequentially(same.idea.slice(0, 60))
      await page.locator('#idea-alike li').first().waitFor()
      assert.ok((await page.locator('#idea-alike').innerText()).includes(known.title.fr))
      assert.deepEqual(troubles, [])
    })
  })

  test('sent twice by impatience or by going back is one idea', async () => {
    const { origin } = await openSite()
    await visit(origin, { javaScript: false }, async ({ page }) => {
      await page.goto(paths.newIdea('fr'))
      const key = await page.locator('input[name=key]').inputValue()
      await fillIn(page, 'fr')
      await send(page)
      const first = page.url()
      await page.goto(paths.newIdea('fr'))
      await page.locator('input[name=key]').evaluate((field, value) => {
        ;(field as HTMLInputElement).value = value
      }, key)
      await fillIn(page, 'fr')
      await send(page)
      assert.equal(page.url(), first)
    })
  })

  test('is taken back by its private link in two taps', async () => {
    const { origin } = await openSite()
    await visit(origin, { javaScript: false }, async ({ page }) => {
      await page.goto(paths.newIdea('ar'))
      await fillIn(page, 'ar')
      await send(page)
      await page.click('main details:has(form) summary')
      await page.click('main details form button')
      await page.waitForURL(/key=/)
      assert.equal(await page.locator('main details form').count(), 0)
    })
  })
})

describe('without a network', () => {
  for (const language of ['ar', 'fr'] as const)
    test(`an idea is kept on the phone, the form opens again, and it leaves once when the network is back, in ${language}`, async () => {
      const { origin } = await openSite()
      await visit(origin, {}, async ({ page, context, troubles }) => {
        await page.goto(paths.newIdea(language))
        await fillIn(page, language)
        await send(page)
        const before = await numberOf(page)
        await page.goto(paths.newIdea(language))
        await isKeptForOffline(page, language)
        await context.setOffline(true)
        await page.reload()
        await page.getByText(ideaIslandWords.offline[language]).waitFor()
        await fillIn(page, language, { title: 'sans réseau' })
        await page.click('#idea-form button.wide')
        await page.getByText(ideaIslandWords.outbox[language]).waitFor()
        await page.reload()
        await page.getByText(ideaIslandWords.outbox[language]).waitFor()
        assert.equal(await page.locator('#idea-form').isHidden(), true)
        await context.setOffline(false)
        await page.waitForURL(/key=/, { timeout: 30_000 })
        assert.match(await page.locator('main').innerText(), /sans réseau/)
        assert.equal(await numberOf(page), before + 1)
        await page.goto(paths.newIdea(language))
        await fillIn(page, language, { title: 'après' })
        await send(page)
        assert.equal(await numberOf(page), before + 2, 'it was sent once')
        assert.deepEqual(await leftOnPhone(page), { draft: 0, outbox: 0, left: 0 })
        const real = troubles.filter((one) => !/ERR_INTERNET_DISCONNECTED/.test(one))
        assert.deepEqual(real, [])
      })
    })

  test('what is missing is told at once, and an idea can be cleared from the phone', async () => {
    const { origin } = await openSite()
    await visit(origin, {}, async ({ page, context }) => {
      await page.goto(paths.newIdea('ar'))
      await isKeptForOffline(page, 'ar')
      await context.setOffline(true)
      await page.fill('#title', 'فكرة')
      await page.click('#idea-form button.wide')
      await page.locator('#error-summary a[href="#contact"]').waitFor()
      await fillIn(page, 'ar')
      await page.click('#idea-form button.wide')
      await page.getByText(ideaIslandWords.outbox.ar).waitFor()
      await page.locator('#idea-outbox').getByText(ideaIslandWords.clear.ar).click()
      await page.locator('#idea-outbox').getByText(ideaIslandWords.clearSure.ar).click()
      await page.getByText(ideaIslandWords.cleared.ar).waitFor()
      assert.equal(await page.locator('#idea-form').isVisible(), true)
      assert.deepEqual(await leftOnPhone(page), { draft: 0, outbox: 0, left: 0 })
      assert.equal(await page.inputValue('#title'), '')
    })
  })

  test('an idea that was beside one like it is cleared too, and the form opens again', async () => {
    const { origin } = await openSite()
    const { items } = (await (await fetch(`${origin}/api/v1/projects?limit=1`)).json()) as {
      items: { title: { fr: string }; summary: { fr: string } }[]
    }
    const known = items[0]
    assert.ok(known !== undefined)
    await visit(origin, {}, async ({ page, context }) => {
      await page.goto(paths.newIdea('fr'))
      await isKeptForOffline(page, 'fr')
      await fillIn(page, 'fr', { title: known.title.fr.slice(0, 120), idea: known.summary.fr })
      await page.click('#idea-form button.wide')
      await page.locator('.beside').waitFor()
      await context.setOffline(true)
      await page.click('#idea-form button:not([name])')
      await page.getByText(ideaIslandWords.outbox.fr).waitFor()
      await page.locator('main').getByText(ideaIslandWords.clear.fr).click()
      await page.locator('main').getByText(ideaIslandWords.clearSure.fr).click()
      await page.waitForURL(`**${paths.newIdea('fr')}`)
      await page.locator('#title').waitFor()
      assert.equal(await page.inputValue('#title'), '')
      assert.deepEqual(await leftOnPhone(page), { draft: 0, outbox: 0, left: 0 })
    })
  })
})

describe('a tab that is killed', () => {
  test('loses nothing that was typed two seconds before, in either language of the form', async () => {
    const { origin } = await openSite()
    await visit(origin, {}, async ({ page, context }) => {
      await page.goto(paths.newIdea('ar'))
      await page.locator('#idea').pressSequentially('كل هذا محفوظ ', { delay: 20 })
      await page.waitForTimeout(2_000)
      await page.locator('#idea').pressSequentially('وهذا ربما', { delay: 5 })
      const crashed = page.waitForEvent('crash')
      const session = await context.newCDPSession(page)
      session.send('Page.crash').catch(() => undefined)
      await crashed
      const next = await context.newPage()
      await next.goto(paths.newIdea('fr'))
      await next.waitForFunction(
        () => (document.querySelector<HTMLTextAreaElement>('#idea')?.value ?? '') !== '',
      )
      assert.ok((await next.inputValue('#idea')).startsWith('كل هذا محفوظ'))
      await next.close()
    })
  })
})

/** The worker stands by and the copy of the form is there. */
const isKeptForOffline = (page: Page, language: Said) => untilKept(page, paths.newIdea(language))

function leftOnPhone(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('twiza-ideas', 1)
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
    const counts: Record<string, number> = {}
    for (const store of ['draft', 'outbox', 'left'])
      counts[store] = await new Promise<number>((done) => {
        const request = db.transaction(store).objectStore(store).count()
        request.onsuccess = () => done(request.result)
      })
    return counts
  })
}
