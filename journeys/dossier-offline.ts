/** A team writes on two phones without a network: nothing is lost, nothing is overwritten, and people choose. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import type { DossierId } from '../src/domain/dossier/dossier.ts'
import { putDossier } from '../src/operations/testing/team-dossier.ts'
import { type SignedIn, signedInPerson } from '../src/operations/testing/people.ts'
import { readAnswers } from '../src/storage/dossier/reads.ts'
import { dossierIslandWords as say } from '../src/web/dossier-offline/island-words.ts'
import { paths } from '../src/web/paths.ts'
import { untilKept, type Visit, visit } from './browser.ts'
import { type OwnSite, ownSite, signIn } from './own-site.ts'

let site: OwnSite
let origin: string
let fatima: SignedIn
let samir: SignedIn
let lina: SignedIn

const dossierOf = (owner: SignedIn, ...writers: readonly SignedIn[]) =>
  putDossier(site.db, [
    { person: owner.actor.person, role: 'owner' },
    ...writers.map(({ actor }) => ({ person: actor.person, role: 'writer' as const })),
  ])
const dossierOfBoth = () => dossierOf(fatima, samir)

/** Opens the dossier and waits until the phone has its pages. */
async function openAndKeep(page: Page, context: BrowserContext, who: SignedIn, id: DossierId) {
  await signIn(context, origin, who)
  await page.goto(paths.dossier('ar', id))
  await page.getByText(say.copyKept.ar).waitFor()
  await page.reload()
  await untilKept(page, paths.dossierQuestion('ar', id, 'need'))
}

const stateOf = async (id: DossierId, question: string) => (await readAnswers(site.db, id)).get(question)

async function untilSaid(id: DossierId, question: string, text: string): Promise<void> {
  const end = Date.now() + 20_000
  for (;;) {
    const state = await stateOf(id, question)
    const values = [state?.current, ...(state?.beside ?? [])].map((version) => version?.value)
    if (values.includes(text)) return
    if (Date.now() > end) throw new Error(`the site never had “${text}” but ${JSON.stringify(values)}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}

/** Faults of the network are what this is about; everything else is none. */
const real = (troubles: readonly string[]) => troubles.filter((one) => !/ERR_INTERNET_DISCONNECTED/.test(one))

/** Answers on this phone and goes on to the next question. */
async function write(page: Page, id: DossierId, question: string, text: string): Promise<void> {
  await page.goto(paths.dossierQuestion('ar', id, question))
  await page.fill('#value', text)
  await page.click('#answer-form button[value=next]')
  await page.waitForURL((url) => !url.pathname.endsWith(`/${question}`))
}

const untilWaiting = ({ page }: Visit) => page.locator('#dossier-queue .notice').first().waitFor()

describe('a dossier without a network', () => {
  ownSite(async (opened) => {
    site = opened
    origin = opened.origin
    fatima = await signedInPerson(site.db, { name: 'فاطمة' })
    samir = await signedInPerson(site.db, { name: 'Samir' })
    lina = await signedInPerson(site.db, { name: 'لينة' })
  })

  test('of a team of three with two away: nothing is lost, one is chosen of three texts, and all see the same', async () => {
    const id = await dossierOf(fatima, samir, lina)
    const need = { fatima: 'اللوز يضيع كل سنة', samir: 'التين يضيع كل سنة', lina: 'الزيت يضيع كل سنة' }
    await visit(origin, {}, async (first) => {
      await openAndKeep(first.page, first.context, fatima, id)
      await visit(origin, {}, async (second) => {
        await openAndKeep(second.page, second.context, samir, id)
        await visit(origin, {}, async (third) => {
          await signIn(third.context, origin, lina)
          for (const { context } of [first, second]) await context.setOffline(true)
          await write(first.page, id, 'need', need.fatima)
          await write(first.page, id, 'people', 'نساء الدوار')
          await write(second.page, id, 'need', need.samir)
          await write(second.page, id, 'where', 'دوار العين')
          for (const away of [first, second]) await untilWaiting(away)
          await write(third.page, id, 'need', need.lina)
          assert.equal((await stateOf(id, 'need'))?.current?.value, need.lina)
          for (const { context } of [second, first]) await context.setOffline(false)
          await untilSaid(id, 'need', need.fatima)
          await untilSaid(id, 'need', need.samir)
          await untilSaid(id, 'people', 'نساء الدوار')
          await untilSaid(id, 'where', 'دوار العين')
          for (const { page } of [first, second, third]) {
            await page.goto(paths.dossierQuestion('ar', id, 'need'))
            const texts = await page.locator('#texts .said').allInnerTexts()
            assert.deepEqual(texts.sort(), Object.values(need).sort())
          }
          await third.page.locator('#texts form', { hasText: need.samir }).locator('button').click()
          await third.page.waitForURL(/questions\/need$/)
          const end = { need: need.samir, people: 'نساء الدوار', where: 'دوار العين' }
          for (const { page } of [first, second, third])
            for (const [question, text] of Object.entries(end)) {
              await page.goto(paths.dossierQuestion('ar', id, question))
              assert.equal(await page.locator('#texts').count(), 0)
              assert.equal(await page.inputValue('#value'), text)
            }
          await third.page.goto(paths.dossierHistory('ar', id))
          const history = await third.page.locator('.history').innerText()
          for (const text of Object.values(need))
            assert.ok(history.includes(text), `${text} is in the history`)
          for (const { troubles } of [first, second, third]) assert.deepEqual(real(troubles), [])
        })
      })
    })
  })

  test('two phones answer the same question; both texts are there and one is chosen', async () => {
    const id = await dossierOfBoth()
    await visit(origin, {}, async (first) => {
      await openAndKeep(first.page, first.context, fatima, id)
      await visit(origin, {}, async (second) => {
        await openAndKeep(second.page, second.context, samir, id)
        for (const { page, context, text } of [
          { ...first, text: 'اللوز يضيع كل سنة عندنا' },
          { ...second, text: 'التين يضيع كل سنة عندنا' },
        ]) {
          await context.setOffline(true)
          await page.goto(paths.dossierQuestion('ar', id, 'need'))
          await page.fill('#value', text)
          await page.click('#answer-form button[value=next]')
          await page.waitForURL(/questions\/people$/)
          await page.locator('#dossier-queue').getByText(say.waiting.ar.one).waitFor()
        }
        await first.context.setOffline(false)
        await untilSaid(id, 'need', 'اللوز يضيع كل سنة عندنا')
        await second.context.setOffline(false)
        await untilSaid(id, 'need', 'التين يضيع كل سنة عندنا')
        const { page } = second
        await page.goto(paths.dossierQuestion('ar', id, 'need'))
        assert.equal(await page.locator('#texts form').count(), 2)
        const texts = await page.locator('#texts .said').allInnerTexts()
        assert.deepEqual(texts.sort(), ['التين يضيع كل سنة عندنا', 'اللوز يضيع كل سنة عندنا'].sort())
        assert.deepEqual(
          (await page.locator('#texts mark').allInnerTexts()).map((one) => one.trim()).sort(),
          ['التين', 'اللوز'],
        )
        await page.locator('#texts form', { hasText: 'التين' }).locator('button').click()
        await page.waitForURL(/questions\/need$/)
        assert.equal(await page.inputValue('#value'), 'التين يضيع كل سنة عندنا')
        const state = await stateOf(id, 'need')
        assert.equal(state?.beside.length, 0)
        assert.deepEqual(real(first.troubles), [])
        assert.deepEqual(real(second.troubles), [])
      })
    })
  })

  test('a tab that is killed loses nothing that was typed two seconds before', async () => {
    const id = await dossierOfBoth()
    await visit(origin, {}, async ({ page, context }) => {
      await signIn(context, origin, fatima)
      await page.goto(paths.dossierQuestion('ar', id, 'people'))
      await page.locator('#value').pressSequentially('نساء الدوار ', { delay: 20 })
      await page.waitForTimeout(2_000)
      await page.locator('#value').pressSequentially('وربما', { delay: 5 })
      const crashed = page.waitForEvent('crash')
      const session = await context.newCDPSession(page)
      session.send('Page.crash').catch(() => undefined)
      await crashed
      const next = await context.newPage()
      await next.goto(paths.dossierQuestion('fr', id, 'people'))
      await next.waitForFunction(
        () => (document.querySelector<HTMLTextAreaElement>('#value')?.value ?? '') !== '',
      )
      assert.ok((await next.inputValue('#value')).startsWith('نساء الدوار'))
    })
  })

  test('a session that ended loses nothing: it says so, and all leaves after signing in again', async () => {
    const id = await dossierOfBoth()
    await visit(origin, {}, async ({ page, context }) => {
      await openAndKeep(page, context, fatima, id)
      await context.setOffline(true)
      await page.goto(paths.dossierQuestion('ar', id, 'where'))
      await page.fill('#value', 'دوار أولاد علي')
      await page.getByText(say.kept.ar).waitFor()
      await context.clearCookies()
      await context.setOffline(false)
      await page.locator('#dossier-queue').getByText(say.signIn.ar).waitFor()
      assert.equal(
        await page.locator('#dossier-queue a').getAttribute('href'),
        paths.signIn('ar', {
          next: paths.dossierQuestion('ar', id, 'where'),
        }),
      )
      // somebody else signs in on the same phone: she gets nothing of it, and nothing leaves in her name
      await signIn(context, origin, samir)
      await page.goto(paths.dossierQuestion('ar', id, 'where'))
      assert.equal(await page.inputValue('#value'), '')
      await page.waitForTimeout(1_000)
      assert.equal(await stateOf(id, 'where'), undefined)
      await context.clearCookies()
      await signIn(context, origin, fatima)
      await page.goto(paths.dossierQuestion('ar', id, 'where'))
      await untilSaid(id, 'where', 'دوار أولاد علي')
      assert.equal((await stateOf(id, 'where'))?.current?.author, fatima.actor.person)
    })
  })

  test('the copies are cleared when one asks, and when one signs out', async () => {
    const away = await signedInPerson(site.db, { name: 'Idir' })
    const id = await dossierOf(away)
    const copies = (page: Page) =>
      page.evaluate(
        async () => (await caches.keys()).filter((name) => name.startsWith('twiza-dossier/')).length,
      )
    await visit(origin, {}, async ({ page, context }) => {
      await openAndKeep(page, context, away, id)
      assert.equal(await copies(page), 1)
      await page.getByText(say.copyClear.ar).click()
      await page.getByText(say.copyClearSure.ar).click()
      await page.getByText(say.copyCleared.ar).waitFor()
      assert.equal(await copies(page), 0)
      await page.getByText(say.copyAgain.ar).click()
      await page.getByText(say.copyKept.ar).waitFor()
      await page.goto(paths.me('ar'))
      await page.click('#sign-out button')
      await page.waitForLoadState()
      assert.equal(await copies(page), 0)
    })
  })

  test('without JavaScript answers are saved and texts chosen all the same', async () => {
    const id = await dossierOfBoth()
    await visit(origin, { javaScript: false }, async ({ page, context }) => {
      await signIn(context, origin, samir)
      await page.goto(paths.dossierQuestion('fr', id, 'need'))
      await page.fill('#value', 'Les amandes se perdent')
      await page.click('#answer-form button[value=leave]')
      await page.waitForURL(/dossiers\/\w+$/)
      assert.equal((await stateOf(id, 'need'))?.current?.value, 'Les amandes se perdent')
      assert.equal((await page.locator('#dossier-phone').innerText()).trim(), '')
    })
  })
})
