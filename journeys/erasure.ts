/** A citizen has herself erased through the pages; then her word is looked for wherever this site keeps anything. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { paths } from '../src/web/paths.ts'
import { visit } from './browser.ts'
import { freshNumber, signInWithCode } from './sign-in-with-code.ts'
import { keeperOf, type SiteProcess, startSite } from './site.ts'

/** No word of any language, in every field that she fills. */
const CANARY = 'zqxkanari'

describe('a citizen’s erasure', () => {
  let folder: string
  let site: SiteProcess
  let gateway: Server
  const messages: string[] = []
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'twiza-erasure-'))
    gateway = await openGateway(messages)
    // without a gateway messages are shown on the terminal, for whoever builds; with one they are nobody's but hers
    const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/?to={to}&text={text}`
    site = await startSite({ dataFolder: folder, logLevel: 'debug', environment: { SMS_GATEWAY_URL: url } })
  })
  after(async () => {
    await site.stop()
    gateway.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('leaves no word of hers in the database, the files, the search or the logs', async (t) => {
    const number = freshNumber()
    await visit(site.origin, { javaScript: false }, async ({ page, troubles }) => {
      await page.goto(paths.me('ar'))
      await signInWithCode(page, number, undefined, () => codeIn(messages))
      await leavesTraces(page, number.typed)
      const kept = await dump(folder)
      const files = wordIn(readAll(join(folder, 'files')))
      t.diagnostic(`before: ${kept.filter(hasWord).length} rows of the dump, ${files} files`)
      assert.ok(kept.filter(hasWord).length >= 10 && files >= 1, 'she has left traces')
      assert.ok((await searched(page)) > 0, 'and is found')
      await page.goto(paths.myData('ar'))
      await page.click(`a[href="${paths.myData('ar')}/erase"]`)
      await page.check('#words-take-away')
      await page.check('#dossiers-delete')
      await page.click('main form button')
      await page.click('#sure')
      await page.locator('#erased').waitFor()
      await page.goto(paths.me('ar'))
      await page.locator('#contact').waitFor()
      const left = await dump(folder)
      assert.deepEqual(left.filter(hasWord), [], 'no row of the dump, no file in it')
      assert.deepEqual(
        left.filter((line) => line.includes(number.address.slice(4))),
        [],
        'nor her number',
      )
      assert.equal(wordIn(readAll(join(folder, 'files'))), 0, 'no document')
      assert.equal(await searched(page), 0, 'not found by the search, the bank, its files and its interface')
      const logs = site.said() + readFileSync(join(folder, 'postgres.log'), 'utf8')
      assert.ok(logs.length > 0, 'the site logs')
      const told = logs.split('\n').filter((line) => hasWord(line) || line.includes(number.address.slice(4)))
      assert.deepEqual(told, [], 'and not her words')
      assert.deepEqual(troubles, [])
    })
  })
})

/** Takes text messages as an operator's gateway does, and keeps what they say. */
async function openGateway(messages: string[]): Promise<Server> {
  const server = createServer((request, response) => {
    messages.push(new URL(request.url ?? '/', 'http://gateway').searchParams.get('text') ?? '')
    response.end('ok')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

async function codeIn(messages: readonly string[]): Promise<string> {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    const code = /\d{6}/.exec(messages.at(-1) ?? '')?.[0]
    if (code !== undefined) return code
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('no code came')
}

/** A name, an idea that is in the bank, a dossier with an answer, a document and a founder, a request, an objection. */
async function leavesTraces(page: Page, contact: string): Promise<void> {
  await page.goto(paths.me('ar'))
  await page.fill('#name', `${CANARY} الاسم`)
  await page.check('#consent')
  await page.click('main form:has(#name) button')
  await page.waitForURL(/saved=1/)
  await page.goto(paths.newSimulation('ar', { model: 'argan-oil' }))
  await page.fill('#name', `${CANARY} محاكاة`)
  await page.click('#simulator-form button[formmethod=post]')
  await page.click(`a[href^="${paths.myWork('ar')}"]`)
  await page.click('main form button')
  await page.waitForURL(`**${paths.me('ar')}`)
  await page.goto(paths.newIdea('ar', { title: `${CANARY} فكرة`, territory: '02.113.01.09' }))
  await page.fill('#idea', `نحن ${CANARY} نجفف التين ونبيعه.`)
  await page.selectOption('#sector', 'agriculture')
  await page.fill('#contact', contact)
  await page.check('#visibility-public')
  await page.check('#consent')
  await page.click('#idea-form button.wide')
  await page.locator('#held').waitFor()
  await page.goto(paths.me('ar'))
  await page.click(`a[href^="${paths.newDossier('ar')}?idea="]`)
  await page.click('#start-form button')
  await page.waitForURL(/\/dossiers\/[a-z0-9]{16}$/)
  const dossier = page.url().split('/').at(-1) ?? ''
  await page.goto(paths.dossierQuestion('ar', dossier, 'need'))
  await page.fill('#value', `${CANARY} الحاجة`)
  await page.click('#answer-form button[value=leave]')
  await page.goto(paths.dossierFiles('ar', dossier))
  const document = { name: `${CANARY}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`${CANARY} هنا\n`) }
  await page.setInputFiles('#document', document)
  await page.click('form:has(#document) button')
  await page.waitForURL(/done=kept/)
  await page.goto(paths.foundingStep('ar', dossier, 'members'))
  await page.fill('#person', `${CANARY} عضو`)
  await page.click('#founding-form button')
  await page.waitForURL(/members/)
  await page.goto(paths.newHelp('ar', { dossier }))
  await page.selectOption('#subject', 'idea')
  await page.fill('#words', `${CANARY} المساعدة`)
  await page.fill('#territory', '02.113')
  await page.check('#share')
  await page.click('#help-form button')
  await page.locator('#help-state').waitFor()
  await page.goto(paths.myData('ar'))
  await page.fill('#objection', `${CANARY} اعتراض`)
  await page.click('form:has(#objection) button')
  await page.waitForURL(/done=objected/)
}

const hasWord = (text: string) => text.includes(CANARY)

/** What `twiza backup` puts into its file: every row of every table, keys and documents, each as text. */
async function dump(folder: string): Promise<readonly string[]> {
  const file = join(folder, `dump-${Date.now()}.gz`)
  await keeperOf(folder)(['backup', file])
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
  rmSync(file)
  return lines.map((line) => {
    const { base64 } = JSON.parse(line) as { base64?: string }
    return base64 === undefined ? line : line + Buffer.from(base64, 'base64').toString('utf8')
  })
}

function readAll(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
}

const wordIn = (texts: readonly string[]) => texts.filter(hasWord).length

/** How many of the ways to find something tell her word, beside the question itself. */
async function searched(page: Page): Promise<number> {
  let found = 0
  const ways = [
    paths.search('ar', { q: CANARY }),
    paths.projects('ar', { q: CANARY }),
    paths.suggestions('ar', { q: CANARY }),
    '/data/projects.csv',
    '/data/projects.json',
    `/api/v1/search?q=${CANARY}`,
    paths.me('ar'),
  ]
  for (const way of ways) {
    const text = await (await page.request.get(way)).text()
    if (new RegExp(`${CANARY} [\\u0600-\\u06ff]`).test(text)) found += 1
  }
  return found
}
