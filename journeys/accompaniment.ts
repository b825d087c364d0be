/** An adviser's week: a woman without a cooperative asks for help on her phone and is accompanied to the survey. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { sendFollowUp } from '../src/operations/send-follow-up.ts'
import { type SignedIn, signedInPerson } from '../src/operations/testing/people.ts'
import { paths } from '../src/web/paths.ts'
import { visit } from './browser.ts'
import { ownSite, signIn } from './own-site.ts'

const PLACE = '02.113'
/** Every page fits a phone. */
async function fits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  assert.equal(wide, false, `${page.url()} scrolls sideways`)
}

const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10)

async function fold(page: Page, id: string): Promise<void> {
  await page.click(`#${id} > summary`)
}

/** Sends the form that holds this field. */
async function send(page: Page, field: string): Promise<void> {
  await page.locator(`form:has(#${field}) button`).click()
  await page.waitForLoadState('load')
  await page.locator('#saved').waitFor()
  await fits(page)
}

describe('an adviser’s week', () => {
  let origin: string
  let asker: SignedIn
  let adviser: SignedIn
  let delegate: SignedIn
  const site = ownSite(async (opened) => {
    const { db } = opened
    origin = opened.origin
    const grants = (role: 'adviser' | 'delegate', territory: string) => [{ role, territory }]
    asker = await signedInPerson(db, { name: 'فاطمة', territory: PLACE })
    adviser = await signedInPerson(db, { name: 'نادية', grants: grants('adviser', PLACE) })
    delegate = await signedInPerson(db, { name: 'سعيد', grants: grants('delegate', '02') })
  })

  for (const language of ['ar', 'fr'] as const)
    test(`from a request without a cooperative to the survey, in ${language}, without JavaScript`, async () => {
      await visit(origin, { javaScript: false }, async ({ page, context, troubles }) => {
        await signIn(context, origin, adviser)
        await page.goto(paths.adviserProfile(language))
        await page.check('#subjects-founding-papers')
        await page.check(`#languages-${language}`)
        await page.fill('#capacity', '٥')
        await page.click('form:has(#capacity) button')
        await page.locator('#to-answer').waitFor()

        await signIn(context, origin, asker)
        await page.goto(paths.newHelp(language))
        await fits(page)
        assert.equal(await page.isChecked('#share'), false, 'consent is never ticked beforehand')
        await page.click('#help-form button')
        await page.locator('#error-summary a[href="#words"]').waitFor()
        await page.selectOption('#subject', 'founding-papers')
        await page.fill('#words', 'حنا ربعة د العيالات، بغينا نأسسو تعاونية')
        await page.fill('#territory', PLACE)
        await page.check('#share')
        await page.click('#help-form button')
        await page.locator('#help-state[data-state=offered]').waitFor()
        assert.match(await page.locator('main').innerText(), /AC-20\d\d-\d{6}/)
        await fits(page)
        const url = page.url()

        await signIn(context, origin, adviser)
        await page.goto(paths.caseload(language))
        await fits(page)
        await page.click('section:has(#to-answer) a.card')
        assert.equal((await page.content()).includes(asker.address), false, 'no contact before it is taken')
        await page.locator('#offer').waitFor()
        await fits(page)
        await page.locator('form:has(input[value=take]) button').click()
        await page.locator('#help-state[data-state=open]').waitFor()
        assert.ok((await page.locator('#help-contact').innerText()).includes(asker.address))

        await fold(page, 'add-appointment')
        await page.fill('#on', day(2))
        await page.fill('#time', '09:30')
        await page.fill('#place', 'دار التعاون')
        await send(page, 'on')
        const file = await page.locator('a[href*="appointment.ics"]').getAttribute('href')
        const calendar = await (await context.request.get(`${origin}${file}`)).text()
        assert.match(calendar, /SEQUENCE:0\r\n/)
        await page.locator('li[data-sequence="0"] summary').click()
        await page.locator('li[data-sequence="0"] input[type=date]').fill(day(3))
        await page.locator('li[data-sequence="0"] form:has(input[type=date]) button').click()
        await page.locator('li[data-sequence="1"]').waitFor()
        const moved = await (await context.request.get(`${origin}${file}`)).text()
        assert.match(moved, /SEQUENCE:1\r\n/)
        assert.equal(/UID:(.*)/.exec(moved)?.[1], /UID:(.*)/.exec(calendar)?.[1])

        await fold(page, 'edit-diagnosis')
        await page.selectOption('#topic-papers', '2')
        await send(page, 'diagnosis')
        await fold(page, 'add-task')
        await page.fill('#task', 'لائحة العضوات')
        await page.fill('#due', day(5))
        await send(page, 'task')
        await fold(page, 'add-note')
        await page.fill('#note', 'ملاحظة سرية')
        await send(page, 'note')
        await page.fill('#message', 'وجدي لائحة العضوات')
        await send(page, 'message')
        await page.goto(paths.caseload(language))
        assert.ok(Number(await page.locator('#week').getAttribute('data-n')) >= 1)
        assert.ok(Number(await page.locator('#tasks').getAttribute('data-n')) >= 1)
        await fits(page)

        await signIn(context, origin, asker)
        await page.goto(url)
        assert.ok((await page.locator('main').innerText()).includes('وجدي لائحة العضوات'))
        assert.equal((await page.content()).includes('ملاحظة سرية'), false, 'own notes are never shown')
        await page.locator('form:has(input[value=done]) button').click()
        await page.locator('#saved').waitFor()
        await page.fill('#message', 'واجدة')
        await send(page, 'message')

        await signIn(context, origin, delegate)
        await page.goto(paths.officePart(language, 'help'))
        await fits(page)
        assert.ok((await page.locator('main').innerText()).includes('نادية'))
        await page.goto(url)
        assert.equal((await page.content()).includes('وجدي لائحة العضوات'), false)

        await signIn(context, origin, adviser)
        await page.goto(url)
        await fold(page, 'add-session')
        await page.fill('#session', 'كتبنا القانون الأساسي')
        await send(page, 'session')
        await fold(page, 'close')
        await page.check('#result-solved')
        await page.fill('#closing', 'كل الوثائق واجدة')
        await send(page, 'closing')
        await page.locator('#help-state[data-state=closed]').waitFor()

        const token = 'S'.repeat(41) + language
        const later = new Date(Date.now() + 40 * 86_400_000)
        assert.equal(await sendFollowUp(site().db, { now: later, origin }, () => token), 1)
        await context.clearCookies()
        await page.goto(paths.survey(language, token))
        await fits(page)
        await page.click('form:has(#founded) button')
        await page.locator('#error-summary').waitFor()
        const answers = {
          founded: 'soon',
          running: 'partly',
          earning: '1-4',
          income: 'same',
          satisfaction: '5',
        }
        for (const [field, value] of Object.entries(answers)) await page.check(`#${field}-${value}`)
        await page.click('form:has(#founded) button')
        await page.locator('#thanks').waitFor()
        const denied = await page.goto(url)
        assert.match(denied?.url() ?? '', /sign-in/)
        assert.deepEqual(troubles, [])
      })
    })
})
