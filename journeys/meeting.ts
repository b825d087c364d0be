/** A delegate plans a tour of two stops and moves one; a visitor finds the next meeting and its calendar. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { signedInPerson } from '../src/operations/testing/people.ts'
import { listMeetings, listTours } from '../src/storage/meeting/reads.ts'
import { officeMeetingWords as text } from '../src/web/meeting/office-words.ts'
import { meetingWords } from '../src/web/meeting/words.ts'
import { paths } from '../src/web/paths.ts'
import { siteWords } from '../src/web/words/site.ts'
import { visit } from './browser.ts'
import { ownSite, signIn } from './own-site.ts'

/** Far enough ahead on any clock that runs these. */
const DAYS = { first: '2098-03-04', second: '2098-03-11', moved: '2098-03-18' }

describe('a tour and its meetings', () => {
  const openedSite = ownSite()

  for (const javaScript of [true, false])
    test(`a delegate plans a tour of two stops and changes a date, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const { origin, db } = openedSite()
      const grants = [{ role: 'delegate', territory: '02' }] as const
      const delegate = await signedInPerson(db, { name: 'سعاد', grants })
      const title = `جولة الشرق ${javaScript ? 1 : 2}`
      await visit(origin, { javaScript }, async ({ page, context, troubles }) => {
        await signIn(context, origin, delegate)
        await page.goto(paths.officePart('ar', 'meetings'))
        await page.getByRole('link', { name: text.newTour.ar }).click()
        await page.locator('#title-ar').fill(title)
        await fits(page)
        await page.locator('#stop-city-ar-0').fill('بركان')
        await page.locator('#stop-day-0').fill(DAYS.first)
        await page.locator('#stop-hour-0').fill('10:00')
        await page.locator('#stop-city-ar-1').fill('الدريوش')
        await page.locator('#stop-day-1').fill(DAYS.second)
        await page.locator('#standing').selectOption('announced')
        await save(page)
        await page.getByText(text.saved.ar).waitFor()
        await fits(page)
        await page.getByRole('link', { name: text.meetingIn.ar.replace('{city}', 'الدريوش') }).click()
        await page.locator('#day').fill(DAYS.moved)
        await fits(page)
        await save(page)
        await page.getByText(text.saved.ar).waitFor()
        assert.deepEqual(troubles, [])
      })
      const tour = (await listTours(db)).find((one) => one.title.ar === title)
      const stops = await listMeetings(db, { tour: tour?.id ?? '' })
      assert.deepEqual(
        stops.map(({ city, when, sequence }) => [
          city.ar,
          when.kind === 'day' ? when.day : when.kind,
          sequence,
        ]),
        [
          ['بركان', 'hour', 0],
          ['الدريوش', DAYS.moved, 1],
        ],
      )
    })

  for (const language of ['ar', 'fr'] as const)
    test(`a visitor finds the next meeting and its calendar, in ${language}`, async () => {
      const { origin } = openedSite()
      await visit(origin, { javaScript: false }, async ({ page, troubles }) => {
        await page.goto(paths.home(language))
        await fits(page)
        await page
          .getByRole('navigation', { name: siteWords.menu[language] })
          .getByRole('link', { name: siteWords.meetings[language] })
          .click()
        assert.equal((await page.locator('h1').innerText()).trim(), meetingWords.title[language])
        await fits(page)
        await page.locator('section[aria-labelledby=ahead] .stop-line a').first().click()
        await fits(page)
        const said = await page.locator('main').innerText()
        assert.match(said, language === 'ar' ? /4 مارس 2098/ : /4 mars 2098/)
        assert.match(said, /10:00/)
        const address = await page
          .getByRole('link', { name: meetingWords.addToCalendar[language] })
          .getAttribute('href')
        const file = await page.request.get(`${origin}${address}`)
        assert.match(String(file.headers()['content-type']), /^text\/calendar/)
        assert.match(await file.text(), /BEGIN:VEVENT[\s\S]*DTSTART:20980304T100000Z/)
        assert.deepEqual(troubles, [])
      })
    })
})

async function save(page: Page): Promise<void> {
  await page.locator('#form').getByRole('button', { name: text.save.ar }).click()
}

/** Nothing is scrolled sideways. */
async function fits(page: Page): Promise<void> {
  const [inner, whole] = [
    await page.evaluate('innerWidth'),
    await page.evaluate('document.documentElement.scrollWidth'),
  ]
  assert.ok(Number(whole) <= Number(inner), `${page.url()}: ${whole} > ${inner}`)
}
