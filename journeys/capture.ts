/** Two agents write down a meeting without a network for an hour; nothing is lost, nothing doubled; minutes come of it. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type TestCapture, testCapture } from '../src/operations/testing/capture.ts'
import { readNotes } from '../src/storage/capture/reads.ts'
import { captureIslandWords as say } from '../src/web/capture-offline/island-words.ts'
import { minutesWords } from '../src/web/minutes/words.ts'
import { paths } from '../src/web/paths.ts'
import { untilKept, type Visit, visit } from './browser.ts'
import { type OwnSite, ownSite, signIn } from './own-site.ts'

let site: OwnSite
let origin: string
let at: TestCapture

/** Faults of the network are what this is about; everything else is none. */
const real = (troubles: readonly string[]) =>
  troubles.filter((one) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(one))
const onSite = async () => (await readNotes(site.db, at.meeting)).map(({ content }) => content.words)

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`never: ${what}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}

async function note(page: Page, kind: string, words: string): Promise<void> {
  await page.check(`#kind-${kind}`)
  await page.fill('#words', words)
  await page.click('#note-form button[type=submit]')
  await page.waitForFunction(
    () => (document.getElementById('words') as HTMLTextAreaElement | null)?.value === '',
  )
}

const NOTES_EACH = 30

describe('a meeting is written down', () => {
  ownSite(async (opened) => {
    site = opened
    origin = opened.origin
    at = await testCapture(site.db, { territory: '02' })
  })

  test('two agents away from the network for an hour: every note arrives once, a closed page and a lost answer change nothing', async () => {
    const href = paths.capture('ar', at.meeting)
    await visit(origin, {}, async (first) => {
      await visit(origin, {}, async (second) => {
        const phones: readonly (readonly [Visit, string])[] = [
          [first, 'حاجة'],
          [second, 'فكرة'],
        ]
        for (const [n, [{ page, context }]] of phones.entries()) {
          await signIn(context, origin, at.agents[n] ?? at.agents[0])
          await page.goto(href)
          await untilKept(page, href)
        }
        await note(first.page, 'need', 'الحاجة المشتركة')
        await until('the shared note', async () => (await onSite()).includes('الحاجة المشتركة'))
        await second.page.reload()
        for (const [{ context }] of phones) await context.setOffline(true)
        const wanted = ['الحاجة المشتركة']
        for (const [{ page }, word] of phones)
          for (let n = 1; n <= NOTES_EACH; n += 1) {
            await note(page, word === 'حاجة' ? 'need' : 'idea', `${word} رقم ${n}`)
            wanted.push(`${word} رقم ${n}`)
          }
        for (const [{ page }] of phones) {
          await page.locator('#kept-notes .badge', { hasText: say.kept.ar }).first().waitFor()
          const queue = await page.locator('#dossier-queue').innerText()
          assert.match(queue, new RegExp(String(NOTES_EACH)))
        }
        // the phone is put away in the middle: the page opens again without a network, and knows what waits
        await first.page.reload()
        await first.page.locator('#kept-notes .badge').first().waitFor()
        assert.equal((await onSite()).length, 1)
        // the first answer is lost on its way: what was received is sent again
        let lost = 0
        await first.context.route('**/notes.json', async (route) => {
          if (lost > 0) return route.continue()
          lost += 1
          await route.fetch()
          await route.abort()
        })
        for (const [{ context }] of phones) await context.setOffline(false)
        for (const [{ page }] of phones) await page.evaluate(() => dispatchEvent(new Event('online')))
        await until('every note', async () => (await onSite()).length >= wanted.length)
        await first.page
          .locator('#dossier-queue button')
          .click({ timeout: 3_000 })
          .catch(() => undefined)
        for (const [{ page }] of phones)
          await page.locator('#dossier-queue .notice').waitFor({ state: 'detached' })
        assert.deepEqual((await onSite()).sort(), wanted.sort())
        const versions = await site.db.selectFrom('meeting_note_version').select('version').execute()
        assert.equal(versions.length, wanted.length)
        for (const { troubles } of [first, second]) assert.deepEqual(real(troubles), [])
      })
    })
  })

  test('the same note corrected on both phones: both texts stand, and one is chosen', async () => {
    const href = paths.capture('ar', at.meeting)
    const id = (await readNotes(site.db, at.meeting))[0]?.id ?? ''
    await visit(origin, {}, async (first) => {
      await visit(origin, {}, async (second) => {
        for (const [n, { page, context }] of [first, second].entries()) {
          await signIn(context, origin, at.agents[n] ?? at.agents[0])
          await page.goto(`${href}?page=2`)
          await page.goto(paths.capture('ar', at.meeting, { note: id }))
          await context.setOffline(true)
          await page.fill('#words', `تصحيح ${n + 1}`)
          await page.click('#note-form button[type=submit]')
          await page.locator('#kept-notes .badge').first().waitFor()
        }
        for (const { page, context } of [first, second]) {
          await context.setOffline(false)
          await page.evaluate(() => dispatchEvent(new Event('online')))
          await page.locator('#dossier-queue .notice').waitFor({ state: 'detached' })
        }
        const { page } = second
        await page.goto(paths.captureNote('ar', at.meeting, id))
        const texts = await page.locator('form.card bdi').allInnerTexts()
        assert.deepEqual(texts.sort(), ['تصحيح 1', 'تصحيح 2'])
        await page.locator('form.card', { hasText: 'تصحيح 2' }).locator('button').click()
        await page.waitForURL(/done=yes/)
        assert.ok((await onSite()).includes('تصحيح 2'))
      })
    })
  })

  test('without a script one note at a time is kept, and notes are merged and taken apart again', async () => {
    await visit(origin, { javaScript: false }, async ({ page, context, troubles }) => {
      await signIn(context, origin, at.agents[0])
      await page.goto(paths.capture('ar', at.meeting))
      for (const words of ['سؤال عن التمويل', 'سؤال عن القرض']) {
        await page.check('#kind-question')
        await page.fill('#words', words)
        await page.click('#note-form button[type=submit]')
        await page.waitForURL(/done=kept/)
      }
      const before = await onSite()
      for (const words of ['سؤال عن التمويل', 'سؤال عن القرض'])
        await page.locator('li.card', { hasText: words }).locator('input[type=checkbox]').check()
      await page.locator('form[action$=merge] button').click()
      await page.waitForURL(/\/merge\?/)
      await page.fill('#words', 'سؤال عن التمويل والقرض')
      await page.locator('form[action$=merge] button').click()
      await page.waitForURL(/done=merged/)
      assert.equal(await page.locator('li.card', { hasText: 'سؤال عن القرض' }).count(), 0)
      await page.locator('li.card', { hasText: 'سؤال عن التمويل والقرض' }).locator('a').nth(1).click()
      const origins = await page.locator('section[aria-labelledby=made-from] li').allInnerTexts()
      assert.deepEqual(origins.map((one) => one.trim()).sort(), ['سؤال عن التمويل', 'سؤال عن القرض'])
      await page.locator('section[aria-labelledby=made-from] button').click()
      await page.waitForURL(/done=merged/)
      for (const words of ['سؤال عن التمويل', 'سؤال عن القرض'])
        assert.equal(await page.locator('li.card', { hasText: words }).count(), 1)
      assert.equal((await onSite()).length, before.length + 1)
      assert.deepEqual(real(troubles), [])
    })
  })

  test('minutes are drawn up in Arabic, approved in French, published, read and printed by a visitor', async () => {
    const edit = paths.editMinutes('ar', at.meeting)
    const act = (page: Page, value: string) => page.click(`button[value=${value}]`)
    await visit(origin, { javaScript: false }, async ({ page, context, troubles }) => {
      await signIn(context, origin, at.agents[0])
      assert.equal((await page.goto(paths.minutes('ar', at.meeting)))?.status(), 404)
      await page.goto(edit)
      await act(page, 'draw-up')
      await page.waitForURL(/done=yes/)
      await page.locator('textarea[id^=line-]').first().fill('نحتاج بئرا في الدوار')
      await act(page, 'edit')
      await page.waitForURL(/done=yes/)
      await page.locator('summary', { hasText: minutesWords.addTask.ar }).click()
      await page.fill('#task', 'تهيئة البئر')
      await page.fill('#owner', 'جماعة بركان')
      await page.fill('#due', '2027-01-31')
      await act(page, 'add-task')
      await page.waitForURL(/done=yes/)
      await act(page, 'submit')
      await page.waitForURL(/done=yes/)
      await signIn(context, origin, at.delegate)
      await page.goto(edit)
      await act(page, 'ask')
      await page.waitForURL(/done=yes/)
      assert.deepEqual(real(troubles), [])
    })
    await visit(origin, {}, async ({ page, context }) => {
      await signIn(context, origin, at.participant)
      await page.goto(paths.approveMinutes('fr', at.meeting))
      await page.getByText('نحتاج بئرا في الدوار').waitFor()
      await act(page, 'object')
      await page.locator('#reason-error').waitFor()
      await act(page, 'approve')
      await page.getByText(minutesWords.thanks.fr).waitFor()
    })
    await visit(origin, {}, async ({ page, context }) => {
      await signIn(context, origin, at.delegate)
      await page.goto(edit)
      await act(page, 'approve')
      await page.waitForURL(/done=yes/)
      await act(page, 'publish')
      await page.waitForURL(/done=yes/)
    })
    await visit(origin, {}, async ({ page, troubles }) => {
      for (const language of ['ar', 'fr'] as const) {
        await page.goto(paths.minutes(language, at.meeting))
        await page.getByText('نحتاج بئرا في الدوار').waitFor()
        await page.getByText('تهيئة البئر').waitFor()
        const pdf = await page.request.get(paths.minutesPdf(language, at.meeting))
        assert.equal(pdf.headers()['content-type'], 'application/pdf')
        assert.match((await pdf.body()).subarray(0, 5).toString(), /^%PDF-/)
      }
      assert.deepEqual(real(troubles), [])
    })
  })
})
