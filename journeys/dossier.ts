/** From an idea to a dossier that two people write: in Arabic, without JavaScript, until it is printed. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { QUESTIONS } from '../src/domain/dossier/questions.ts'
import { type SignedIn, signedInPerson } from '../src/operations/testing/people.ts'
import { QUESTION_WORDS } from '../src/web/dossier/question-words.ts'
import { dossierWords, SECTION_STATES } from '../src/web/dossier/words.ts'
import { paths } from '../src/web/paths.ts'
import { answerQuestion } from './answer-question.ts'
import { visit } from './browser.ts'
import { ownSite, signIn } from './own-site.ts'

async function putIdea(origin: string): Promise<{ readonly id: string; readonly key: string }> {
  const answer = await fetch(`${origin}/api/v1/ideas`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({
      title: 'تجفيف التين',
      idea: 'التين يضيع عندنا كل سنة، نجففه ونبيعه.',
      territory: '00',
      sector: 'agriculture',
      source: 'citizen',
      visibility: 'hidden',
      contact: '0612345678',
      consent: true,
    }),
  })
  assert.ok(answer.ok)
  const { id, held } = (await answer.json()) as { id: string; held: string }
  return { id, key: new URL(held).searchParams.get('key') ?? '' }
}

const ringOf = async (page: Page) => (await page.locator('.progress-ring text').textContent()) ?? ''

describe('a dossier', () => {
  let origin: string
  let fatima: SignedIn
  let samir: SignedIn
  ownSite(async (site) => {
    origin = site.origin
    fatima = await signedInPerson(site.db, { name: 'فاطمة' })
    samir = await signedInPerson(site.db, { name: 'Samir' })
  })

  test('goes from an idea through all its questions to paper, without JavaScript', async () => {
    const idea = await putIdea(origin)
    await visit(origin, { javaScript: false }, async ({ page, context, troubles }) => {
      await signIn(context, origin, fatima)
      await page.goto(paths.newDossier('ar', { idea: idea.id, key: idea.key }))
      await page.click('#start-form button')
      await page.waitForURL(/\/ar\/dossiers\/[a-z0-9]{16}$/)
      const dossier = page.url()
      assert.equal(await page.locator('h1').innerText(), 'تجفيف التين')
      assert.match(await ringOf(page), /^0\//)
      await page.getByText(dossierWords.goOn.ar).click()
      for (const question of QUESTIONS) {
        assert.equal(await page.locator('h1').innerText(), QUESTION_WORDS[question.id].label.ar)
        await answerQuestion(page)
      }
      await page.waitForURL(/\/check$/)
      await page.goto(dossier)
      const needed = QUESTIONS.filter((question) => question.needed).length
      assert.equal(await ringOf(page), `${needed}/${needed}`)
      const states = await page.locator('.task-list .badge').allInnerTexts()
      assert.deepEqual(new Set(states), new Set([SECTION_STATES.complete.ar]))
      for (const language of ['ar', 'fr'] as const) {
        const id = dossier.split('/').at(-1) ?? ''
        const file = await context.request.get(paths.dossierPdf(language, id))
        assert.equal(file.headers()['content-type'], 'application/pdf')
        assert.equal((await file.body()).subarray(0, 5).toString(), '%PDF-')
      }
      assert.deepEqual(troubles, [])
    })
  })

  test('a fault is said twice in the same words, and what was typed is kept', async () => {
    const { id, key } = await putIdea(origin)
    await visit(origin, { javaScript: false }, async ({ page, context }) => {
      await signIn(context, origin, fatima)
      await page.goto(paths.newDossier('ar', { idea: id, key }))
      await page.click('#start-form button')
      const dossier = page.url().split('/').at(-1) ?? ''
      await page.goto(paths.dossierQuestion('ar', dossier, 'cost'))
      await page.fill('#value', 'عشرين ألف')
      await page.click('#answer-form button[value=next]')
      const beside = await page.locator('#value-error').innerText()
      assert.equal(await page.locator('#error-summary a').innerText(), beside)
      assert.equal(await page.inputValue('#value'), 'عشرين ألف')
      await page.goto(paths.dossierQuestion('ar', dossier, 'cost'))
      assert.equal(await page.inputValue('#value'), 'عشرين ألف')
      await page.fill('#value', '٢٠.٠٠٠')
      await page.click('#answer-form button[value=leave]')
      assert.match(await ringOf(page), /^1\//)
      await page.goto(paths.dossierCheck('ar', dossier))
      await page.locator('#q-cost a').click()
      await page.fill('#value', '25000')
      await page.click('#answer-form button[value=next]')
      assert.match(page.url(), /\/check#q-cost$/)
    })
  })

  test('is nobody’s until a link lets one person in, who then writes in it', async () => {
    const { id, key } = await putIdea(origin)
    await visit(origin, { javaScript: false }, async (first) => {
      await signIn(first.context, origin, fatima)
      await first.page.goto(paths.newDossier('ar', { idea: id, key }))
      await first.page.click('#start-form button')
      const dossier = first.page.url().split('/').at(-1) ?? ''
      await visit(origin, { javaScript: false }, async ({ page, context }) => {
        await signIn(context, origin, samir)
        const refused = await page.goto(paths.dossier('ar', dossier))
        assert.equal(refused?.status(), 404)
        await first.page.goto(paths.dossierTeam('ar', dossier))
        await first.page.check('#role-writer')
        await first.page.click('form[action$="/invitations"] button')
        const link = await first.page.locator('#invitation-link').innerText()
        await page.goto(link.trim())
        await page.click('main form button')
        await page.waitForURL(new RegExp(`/dossiers/${dossier}$`))
        await page.goto(paths.dossierQuestion('ar', dossier, 'where'))
        await page.fill('#value', 'دوار العين')
        await page.click('#answer-form button[value=leave]')
        assert.match(await ringOf(page), /^1\//)
        const again = await first.page.goto(link.trim())
        assert.equal(again?.status(), 404)
        await first.page.goto(paths.dossierHistory('ar', dossier))
        const history = await first.page.locator('.history').innerText()
        assert.match(history, /Samir/)
        assert.match(history, /دوار العين/)
        await first.page.goto(`${paths.dossier('ar', dossier)}/delete`)
        await first.page.click('main form button')
        const gone = await page.goto(paths.dossier('ar', dossier))
        assert.equal(gone?.status(), 404)
      })
    })
  })
})
