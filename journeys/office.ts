/** A delegate's moderation, on a phone and in Arabic: she reads, publishes, refuses, and sees nothing of other regions. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { EMPTY_LIFE, type Project } from '../src/domain/project/project.ts'
import { signedInPerson } from '../src/operations/testing/people.ts'
import { readProject } from '../src/storage/project/reads.ts'
import { projectRow } from '../src/storage/project/rows.ts'
import { testCode } from '../src/storage/testing/small-atlas.ts'
import { moderationPageWords as text } from '../src/web/moderation/words.ts'
import { officeWords } from '../src/web/office/words.ts'
import { paths } from '../src/web/paths.ts'
import { RULE_WORDS } from '../src/web/publication/words.ts'
import { visit } from './browser.ts'
import { type OwnSite, ownSite, signIn } from './own-site.ts'

const REASON = 'احذف رقم الهاتف ثم أعد الإرسال.'

describe('a delegate’s moderation', () => {
  const openedSite = ownSite()

  for (const javaScript of [true, false])
    test(`publishes one idea of her region and refuses another, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const site = openedSite()
      const { origin } = site
      const mark = javaScript ? 'a' : 'b'
      const good = idea(`${mark}000000001`, 'تربية النحل في الجبل', '02.113.01.09')
      const bad = idea(`${mark}000000002`, 'Appelez-moi <b>06</b>', '02.113')
      const away = idea(`${mark}000000003`, 'نسيج الزرابي بسلا', '04.441')
      await put(site, [good, bad, away])
      const grants = [{ role: 'delegate', territory: '02' }] as const
      const delegate = await signedInPerson(site.db, { name: 'سعاد', grants })
      await visit(origin, { javaScript }, async ({ page, context, troubles }) => {
        await signIn(context, origin, delegate)
        await page.goto(paths.office('ar'))
        assert.equal((await page.locator('h1').innerText()).trim(), officeWords.overview.ar)
        await fits(page)
        await page.locator('a.card').first().click()
        await page.locator('#waiting').waitFor()
        await fits(page)
        const queue = await page.locator('main').innerText()
        assert.ok(queue.includes('تربية النحل في الجبل') && queue.includes('Appelez-moi <b>06</b>'))
        assert.ok(!queue.includes('نسيج الزرابي بسلا'), 'another region is not hers')
        await publish(page, good.id)
        assert.equal((await readProject(site.db, good.id))?.publication, 'published')
        await refuse(page, bad.id)
        assert.equal((await readProject(site.db, bad.id))?.publication, 'refused')
        const foreign = await page.goto(`${paths.officePart('ar', 'moderation')}/${away.id}`)
        assert.equal(foreign?.status(), 404)
        assert.deepEqual(
          troubles.filter((trouble) => !trouble.includes('404')),
          [],
        )
      })
      await visit(origin, { javaScript }, async ({ page }) => {
        const public_ = await page.goto(paths.project('ar', good.id))
        assert.equal(public_?.status(), 200, 'everybody reads it now')
        assert.equal((await page.goto(paths.office('ar')))?.status(), 404, 'and nobody else the office')
      })
    })
})

async function publish(page: Page, id: string): Promise<void> {
  await page.click(`main a[href$="/moderation/${id}"]`)
  await page.locator('#decide').waitFor()
  await fits(page)
  await page.click('button[value=publish]')
  await page.getByText(text.donePublish.ar).waitFor()
}

/** First without a reason: the form says what is missing and keeps the rule that was chosen. */
async function refuse(page: Page, id: string): Promise<void> {
  await page.click(`main a[href$="/moderation/${id}"]`)
  await page.click('main details summary')
  await page.getByLabel(RULE_WORDS['personal-data'].ar).check()
  await page.click('button[value=refuse]')
  await page.locator('#error-summary').waitFor()
  await fits(page)
  assert.ok(await page.getByLabel(RULE_WORDS['personal-data'].ar).isChecked())
  await page.fill('#reason', REASON)
  await page.click('button[value=refuse]')
  await page.getByText(text.doneRefuse.ar).waitFor()
}

async function fits(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  assert.ok(over <= 0, `${page.url()} is ${over} px too wide`)
}

function idea(id: string, title: string, territory: string): Project {
  return {
    id,
    stage: 'idea',
    source: 'citizen',
    territory: testCode(territory),
    sector: 'local-products',
    activity: null,
    model: null,
    simulation: null,
    audiences: [],
    year: 2026,
    title: { own: title },
    summary: { own: 'نص الفكرة كما كتبته صاحبتها.' },
    life: EMPTY_LIFE,
    sample: false,
    visibility: 'public',
    publication: 'waiting',
    createdAt: new Date(),
  }
}

async function put({ db }: OwnSite, ideas: readonly Project[]): Promise<void> {
  const rows = ideas.map((project) => {
    const { title, summary, life, ...row } = projectRow(project, null)
    const json = {
      title: JSON.stringify(title),
      summary: JSON.stringify(summary),
      life: JSON.stringify(life),
    }
    return { ...row, ...json }
  })
  await db.insertInto('project').values(rows).execute()
}
