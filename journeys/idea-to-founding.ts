/** One record from a word in the search box to the papers of a founding, in Arabic on a phone; nothing is written twice. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { QUESTIONS } from '../src/domain/dossier/questions.ts'
import { photo } from '../src/storage/file/testing/good-files.ts'
import { dossierWords, EVENT_WORDS } from '../src/web/dossier/words.ts'
import { STATE_WORDS } from '../src/web/founding/words.ts'
import { STEP_TEXTS } from '../src/web/founding/step-words.ts'
import { ideaWords } from '../src/web/idea/words.ts'
import { paths } from '../src/web/paths.ts'
import { STAGE_WORDS } from '../src/web/project/words.ts'
import { pdfText } from '../src/web/simulation-papers/testing/pdf-programs.ts'
import { visit } from './browser.ts'
import { answerQuestion } from './answer-question.ts'
import { freshNumber, signInWithCode } from './sign-in-with-code.ts'
import { openSite } from './site.ts'

const NAME = 'كسكس نساء أحفير'
const COOPERATIVE = 'تعاونية كسكس أحفير'
const MEMBERS = ['أسماء المثال', 'بهية المثال', 'جميلة المثال', 'دنيا المثال', 'Nom Cinquième']

describe('from an idea to the papers of a founding', () => {
  for (const javaScript of [false, true])
    test(`is one record, on a phone in Arabic, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const { origin } = await openSite()
      await visit(origin, { javaScript }, async ({ page, context, troubles }) => {
        const number = freshNumber()
        const simulation = await simulates(page)
        const idea = await putsInAnIdea(page, number.typed)
        await page.goto(paths.me('ar'))
        await signInWithCode(page, number)
        const dossier = await beginsTheDossier(page, idea)
        await page.locator(`a[href="${paths.simulation('ar', simulation)}"]`).waitFor()
        await answers(page, dossier, javaScript)
        await bringsAPhoto(page, context, dossier)
        const printed = await pdfOf(context, paths.dossierPdf('ar', dossier))
        assert.ok(says(printed, NAME), 'the printed dossier holds its name')
        await founds(page, context, dossier)
        await readsTheHistory(page, dossier)
        assert.deepEqual(troubles, [])
      })
    })
})

/** Search, activity, model, figures, saved; gives its short id. */
async function simulates(page: Page): Promise<string> {
  await page.goto(paths.home('ar'))
  await page.fill('form[role=search] [name=q]', 'كسكس')
  await page.click('form[role=search] button[type=submit]')
  await page.click(`main a[href="${paths.activity('ar', 'couscous-grains')}"]`)
  await page
    .locator(`main a[href="${paths.model('ar', 'couscous')}"]`)
    .first()
    .click()
  await page.click(`a.button[href^="${paths.newSimulation('ar', {})}"]`)
  await page.fill('#name', NAME)
  await page.fill('#territory', 'أحفير')
  await page.click('#simulator-form button[formmethod=post]')
  await page.waitForURL(/\/simulations\/(?!new)[a-z0-9]{6,}/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** With the simulation, without an account; gives the id of the record. */
async function putsInAnIdea(page: Page, contact: string): Promise<string> {
  await page.locator('section[aria-labelledby=take]').getByRole('link', { name: ideaWords.title.ar }).click()
  await page.waitForURL(/ideas\/new/)
  assert.equal(await page.inputValue('#title'), NAME, 'her title is written already')
  assert.equal(await page.inputValue('#territory'), 'أحفير', 'and her commune')
  await page.fill('#idea', `${NAME}.\nنفتله ونبيعه.`)
  await page.selectOption('#sector', 'local-products')
  await page.fill('#contact', contact)
  await page.check('#visibility-hidden')
  await page.check('#consent')
  await page.click('#idea-form button.wide')
  await page.waitForURL(/\/ideas(\/(?!new)\w+\?key=.*)?$/, { waitUntil: 'load' })
  if ((await page.locator('#held').count()) === 0) {
    await page.click('#idea-form button:not([name])')
    await page.waitForURL(/key=/, { waitUntil: 'load' })
  }
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** From her own space, where the idea is found by the number: the same record goes on. */
async function beginsTheDossier(page: Page, idea: string): Promise<string> {
  await page.click(`a[href^="${paths.newDossier('ar', { idea })}&key="]`)
  assert.ok((await page.locator('#start-form').innerText()).includes(NAME))
  await page.click('#start-form button')
  await page.waitForURL(/\/ar\/dossiers\/[a-z0-9]{16}$/)
  const dossier = page.url().split('/').at(-1) ?? ''
  const file = await page.request.get(`${paths.dossier('ar', dossier)}/dossier.json`)
  const { project } = (await file.json()) as { project: { id: string } }
  assert.equal(project.id, idea, 'one record, not two')
  return dossier
}

/** All questions without JavaScript, the first three with it. */
async function answers(page: Page, dossier: string, javaScript: boolean): Promise<void> {
  await page.goto(paths.dossierQuestion('ar', dossier, QUESTIONS[0].id))
  const asked = javaScript ? QUESTIONS.slice(0, 3) : QUESTIONS
  for (const { id } of asked) {
    await page.waitForURL(new RegExp(`/questions/${id}$`))
    await answerQuestion(page)
  }
  await page.waitForURL((url) => !url.pathname.endsWith(asked.at(-1)?.id ?? ''))
  await page.goto(paths.dossier('ar', dossier))
  if (!javaScript) await page.getByText(dossierWords.complete.ar).waitFor()
}

/** A photograph of a phone comes back without the place where it was taken. */
async function bringsAPhoto(page: Page, context: BrowserContext, dossier: string): Promise<void> {
  const buffer = photo(6, 320, 240)
  assert.ok(buffer.includes('CANARY-PLACE'))
  await page.goto(paths.dossierFiles('ar', dossier))
  await page.setInputFiles('#document', { name: 'المحل.jpg', mimeType: 'image/jpeg', buffer })
  await page.click('form:has(#document) button')
  await page.waitForURL(/done=kept/)
  const href = (await page.getAttribute(`a[href^="${paths.dossierFiles('ar', dossier)}/"]`, 'href')) ?? ''
  const kept = await (await context.request.get(href)).body()
  assert.equal(kept.subarray(0, 2).toString('hex'), 'ffd8', 'a JPEG still')
  for (const trace of ['CANARY-PLACE', 'GPSLatitude', 'Exif']) assert.ok(!kept.includes(trace), trace)
}

async function founds(page: Page, context: BrowserContext, dossier: string): Promise<void> {
  const part = (name: string) => page.goto(paths.foundingStep('ar', dossier, name))
  const save = async () => {
    await Promise.all([page.waitForEvent('load'), page.click('#founding-form button:not([name])')])
    assert.equal(await page.locator('#error-summary').count(), 0, `${page.url()} was refused`)
  }
  const fill = async (fields: Readonly<Record<string, string>>) => {
    for (const [field, value] of Object.entries(fields)) await page.fill(`#${field}`, value)
  }
  await part('identity')
  await fill({ name1: COOPERATIVE, name2: 'تعاونية نساء أحفير', seat: 'أحفير', object: 'فتل الكسكس وبيعه' })
  await fill({ area: 'جماعة أحفير', duration: '99' })
  await page.check('#category-supply-and-sell')
  await page.selectOption('#yearEndMonth', '12')
  await save()
  await part('rules')
  await fill({ shareValue: '١٠٠', minShares: '1', liability: '1' })
  await save()
  for (const person of MEMBERS) {
    await part('members')
    await fill({ person, address: 'أحفير', cashShares: '4', paid: '100' })
    await save()
  }
  await part('organs')
  await page.check('#organ-manager')
  await fill({ term: '3', person0: MEMBERS[0] ?? '' })
  await save()
  await page.goto(paths.foundingStep('ar', dossier, 'name'))
  await page.check('#word-done')
  await page.locator('form:has(#word) button').first().click()
  await page.waitForURL(/founding#path$/)
  for (const [paper, names] of [
    ['name-request', [COOPERATIVE]],
    ['statutes', [COOPERATIVE, ...MEMBERS]],
    ['members-list', [COOPERATIVE, ...MEMBERS]],
    ['registration', [COOPERATIVE, MEMBERS[0] ?? '']],
  ] as const)
    for (const language of ['ar', 'fr'] as const) {
      const href = (await page.getAttribute(`#${paper}-${language}`, 'href')) ?? ''
      const text = await pdfOf(context, href)
      for (const name of names) assert.ok(says(text, name), `${paper} in ${language} holds ${name}:\n${text}`)
    }
}

async function readsTheHistory(page: Page, dossier: string): Promise<void> {
  await page.goto(paths.dossier('ar', dossier))
  await page.locator('.badge', { hasText: STAGE_WORDS.founding.ar }).waitFor()
  await page.goto(paths.dossierHistory('ar', dossier))
  let history = await page.locator('.history').innerText()
  for (let number = 2; (await page.locator(`main a[href$="?page=${number}"]`).count()) > 0; number++) {
    await page.click(`main a[href$="?page=${number}"]`)
    history += await page.locator('.history').innerText()
  }
  const events = ['submit-idea', 'start-dossier', 'bring-file', 'save-founding-part', 'take-founding-step']
  for (const event of events)
    assert.ok(history.includes(EVENT_WORDS[event]?.ar as string), `${event} is told`)
  assert.ok(history.includes(STEP_TEXTS.name.title.ar) && history.includes(STATE_WORDS.done.ar))
}

async function pdfOf(context: BrowserContext, href: string): Promise<string> {
  const answer = await context.request.get(href, { timeout: 90_000 })
  assert.equal(answer.headers()['content-type'], 'application/pdf', href)
  return pdfText(await answer.body())
}

/**
 * Whether the page holds each word of a name. Arabic letters that are drawn joined come out of a PDF in the order of
 * their shapes, so a word is known by its letters, whatever their order.
 */
function says(text: string, name: string): boolean {
  const plain = text.normalize('NFKC').replace(/\p{Bidi_Control}/gu, '')
  const lettersOf = (word: string) => [...word].sort().join('')
  const words = new Set(plain.split(/[^\p{L}]+/u).map(lettersOf))
  return name.split(' ').every((word) => words.has(lettersOf(word)))
}
