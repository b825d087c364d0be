/** An idea that was read is shown everywhere within seconds, and gone from everywhere when it is taken down. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { paths } from '../src/web/paths.ts'
import { RULE_WORDS } from '../src/web/publication/words.ts'
import {
  countOnMap,
  everythingPublic,
  isSoonEverywhere,
  isSoonNowhere,
  type Shown,
  titlesOfFeed,
} from './bank-of-the-public.ts'
import { visit } from './browser.ts'
import { openSite, type RunningSite } from './site.ts'

type Way = { readonly language: 'ar' | 'fr'; readonly javaScript: boolean; readonly title: string }

const WAYS: readonly Way[] = [
  { language: 'ar', javaScript: true, title: 'خبز الشعير & "الذرة" <في> الدوار' },
  { language: 'fr', javaScript: false, title: 'Pain d’orge & « maïs » <du> douar' },
]

const MAIL = 'fatima.aourir@example.org'
const REASON = 'النص فيه اسم شخص. احذفه ثم أعد الإرسال.\nRetirez le nom, puis renvoyez.'

describe('an idea that is read by the keeper of the site', () => {
  for (const way of WAYS)
    test(`is shown everywhere without its contact, is reported and taken down, and its author knows why, in ${way.language}`, async () => {
      const site = await openSite()
      const options = { javaScript: way.javaScript }
      await visit(site.origin, options, async ({ page, troubles }) => {
        const before = await countOnMap(page, way.language, '02')
        const own = await putsIn(page, way)
        const project = { id: new URL(own).pathname.split('/').at(-1) ?? '', title: way.title }
        await isSoonNowhere(site.origin, way.language, project)
        await site.keeper(['moderation', 'publish', project.id])
        await isShown(site, page, way, project)
        assert.equal(await countOnMap(page, way.language, '02'), before + 1)
        await reports(page, way, project)
        await isTakenDown(site, project)
        await isSoonNowhere(site.origin, way.language, project)
        assert.equal(await countOnMap(page, way.language, '02'), before)
        await page.goto(own)
        const told = await page.locator('section[aria-labelledby=decisions]').innerText()
        assert.ok(told.includes(RULE_WORDS['personal-data'][way.language]), 'the rule is named')
        for (const line of REASON.split('\n')) assert.ok(told.includes(line), 'the reason is told')
        assert.deepEqual(troubles, [])
      })
    })
})

/** Gives the address of her private page. */
async function putsIn(page: Page, { language, title }: Way): Promise<string> {
  await page.goto(paths.newIdea(language, { territory: '02.113.01.01', sector: 'local-products' }))
  await page.fill('#title', title)
  await page.fill('#idea', 'نخبز الشعير.\n]]> & <b>Du pain</b> cuit au four commun.')
  await page.fill('#contact', MAIL)
  await page.check('#visibility-public')
  await page.check('#consent')
  await page.click('#idea-form button.wide')
  await page.waitForURL(/\/ideas(\/(?!new)\w+\?key=.*)?$/, { waitUntil: 'load' })
  if ((await page.locator('#held').count()) === 0) {
    await page.click('#idea-form button:not([name])')
    await page.waitForURL(/key=/, { waitUntil: 'load' })
  }
  return page.url()
}

async function isShown(site: RunningSite, page: Page, { language }: Way, project: Shown): Promise<void> {
  await isSoonEverywhere(site.origin, language, project)
  const told = await everythingPublic(site.origin, language, project)
  for (const secret of [MAIL, 'fatima.aourir'])
    assert.ok(!told.includes(secret), 'her contact is nowhere in public')
  await page.goto(paths.projects(language))
  await page.locator(`main h3 a[href="${paths.project(language, project.id)}"]`).click()
  assert.equal((await page.locator('h1').innerText()).trim(), project.title)
  await visit(site.origin, { withoutPolicy: true }, async (reader) => {
    await reader.page.goto(paths.projects(language))
    assert.ok((await titlesOfFeed(reader.page, language)).includes(project.title))
  })
}

async function reports(page: Page, { language }: Way, { id }: Shown): Promise<void> {
  await page.goto(paths.project(language, id))
  await page.click(`main a[href="${paths.reportProject(language, id)}"]`)
  await page.click('main form button')
  await page.locator('#error-summary').waitFor()
  await page.check('#rule-personal-data, input[name=rule][value=personal-data]')
  await page.fill('#detail', 'اسم شخص في النص')
  await page.click('main form button')
  await page.waitForURL(/sent=1/)
}

async function isTakenDown({ keeper }: RunningSite, { id }: Shown): Promise<void> {
  const { reported } = JSON.parse(await keeper(['moderation', 'list', '--json'])) as {
    reported: readonly { project: string; rule: string }[]
  }
  assert.deepEqual(
    reported.filter(({ project }) => project === id).map(({ rule }) => rule),
    ['personal-data'],
  )
  await keeper(['moderation', 'refuse', id, '--rule', 'personal-data', '--reason', REASON])
}
