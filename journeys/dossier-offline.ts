/** A team writes on two phones without a network: nothing is lost, nothing is overwritten, and people choose. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from 'playwright-core'
import type { DossierId } from '../src/domain/dossier/dossier.ts'
import { putDossier } from '../src/operations/testing/team-dossier.ts'
import { type SignedIn, signedInPerson } from '../src/operations/testing/people.ts'
import { readAnswers } from '../src/storage/dossier/reads.ts'
import { dossierIslandWords as say } from '../src/web/dossier-offline/island-words.ts'
import { paths } from '../src/web/paths.ts'
import { type OpenSite, openSite } from '../src/web/security/testing/open-site.ts'
import { closeBrowser, untilKept, visit } from './browser.ts'

let site: OpenSite
let origin: string
let fatima: SignedIn
let samir: SignedIn

before(async () => {
  site = await openSite(async () => undefined)
  await site.app.listen({ host: '127.0.0.1', port: 0 })
  origin = `http://127.0.0.1:${(site.app.server.address() as AddressInfo).port}`
  fatima = await signedInPerson(site.db, { name: 'فاطمة' })
  samir = await signedInPerson(site.db, { name: 'Samir' })
})
after(async () => {
  await closeBrowser()
  await site.close()
})

const dossierOfBoth = () =>
  putDossier(site.db, [
    { person: fatima.actor.person, role: 'owner' },
    { person: samir.actor.person, role: 'writer' },
  ])

function signIn(context: BrowserContext, { cookie }: SignedIn): Promise<void> {
  const [name = '', value = ''] = cookie.split('=')
  return context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }])
}

/** Opens the dossier and waits until the phone has its pages. */
async function openAndKeep(page: Page, context: BrowserContext, who: SignedIn, id: DossierId) {
  await signIn(context, who)
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

describe('a dossier without a network', () => {
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
      await signIn(context, fatima)
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
      await signIn(context, samir)
      await page.goto(paths.dossierQuestion('ar', id, 'where'))
      assert.equal(await page.inputValue('#value'), '')
      await page.waitForTimeout(1_000)
      assert.equal(await stateOf(id, 'where'), undefined)
      await context.clearCookies()
      await signIn(context, fatima)
      await page.goto(paths.dossierQuestion('ar', id, 'where'))
      await untilSaid(id, 'where', 'دوار أولاد علي')
      assert.equal((await stateOf(id, 'where'))?.current?.author, fatima.actor.person)
    })
  })

  test('the copies are cleared when one asks, and when one signs out', async () => {
    const id = await dossierOfBoth()
    const copies = (page: Page) =>
      page.evaluate(
        async () => (await caches.keys()).filter((name) => name.startsWith('twiza-dossier/')).length,
      )
    await visit(origin, {}, async ({ page, context }) => {
      await openAndKeep(page, context, samir, id)
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
      await signIn(context, samir)
      await page.goto(paths.dossierQuestion('fr', id, 'need'))
      await page.fill('#value', 'Les amandes se perdent')
      await page.click('#answer-form button[value=leave]')
      await page.waitForURL(/dossiers\/\w+$/)
      assert.equal((await stateOf(id, 'need'))?.current?.value, 'Les amandes se perdent')
      assert.equal((await page.locator('#dossier-phone').innerText()).trim(), '')
    })
  })
})
