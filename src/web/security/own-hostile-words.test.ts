/** X-07 behind a session: what teams, citizens and advisers write never becomes code on the pages of one another. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Database } from '../../storage/database.ts'
import { ask } from './testing/ask.ts'
import { EVERYTHING_HOSTILE } from './testing/hostile-texts.ts'
import { type OpenSite, openSite } from './testing/open-site.ts'
import { questionNames } from './testing/pages.ts'
import { type PeopleCase, peopleCases } from './testing/people-matrix.ts'
import { fillWithPeople, type PeopleSite } from './testing/people-site.ts'
import { dangersOf } from './testing/read-html.ts'

/** Between them they may open every page. */
const READERS: ReadonlySet<string> = new Set(['member-owner', 'adviser-let-in', 'administrator'])
const PAGES = /^GET (?!.*\.(pdf|json|ics|csv|zip|jpg)$)/
/** Tells the pages that show the words from those that do not. */
const SHOWN = /alert\(3\)/

let site: OpenSite
let people: PeopleSite
let pages: readonly PeopleCase[] = []
let read = 0

before(async () => {
  site = await openSite(async (db, keys) => {
    people = await fillWithPeople(db, keys)
    await makeHostile(db)
  })
  const once = new Map<string, PeopleCase>()
  for (const one of peopleCases(site.routes, people))
    if (
      READERS.has(one.asker.kind) &&
      one.may &&
      one.method === 'GET' &&
      PAGES.test(one.route) &&
      ['own', 'none'].includes(one.ownership)
    )
      once.set(`${one.route} ${one.asker.kind}`, one)
  pages = [...once.values()]
})
after(async () => {
  console.log(`# ${read} answers read`)
  await site?.close()
})

/** Where a name has bounds. */
const SHORT = `"'></title><script>alert(3)</script>`

/** Every word of people becomes all hostile words in one, or a short one. */
async function makeHostile(db: Database): Promise<void> {
  const words = EVERYTHING_HOSTILE
  const value = JSON.stringify(words)
  const identity = JSON.stringify({
    names: [words],
    seat: words,
    object: words,
    area: words,
    category: null,
    durationYears: null,
    yearEndMonth: null,
  })
  await db.updateTable('person').set({ name: SHORT }).execute()
  await db
    .updateTable('project')
    .set({ title: JSON.stringify({ own: SHORT }) })
    .where('batch_id', 'is', null)
    .execute()
  await db.updateTable('dossier_answer').set({ value }).execute()
  await db.updateTable('founding_part').set({ value: identity }).execute()
  await db.updateTable('dossier_file').set({ name: SHORT }).execute()
  for (const table of ['help_request', 'help_note', 'help_message'] as const)
    await db.updateTable(table).set({ words }).execute()
}

function faultsOf(where: string, answer: Awaited<ReturnType<typeof ask>>): readonly string[] {
  read += 1
  const faults = String(answer.headers['content-type'] ?? '').startsWith('text/html')
    ? [...dangersOf(answer.body)]
    : []
  if (answer.statusCode >= 500) faults.push(`answered ${answer.statusCode}`)
  return faults.map((fault) => `${where}: ${fault}`)
}

test('no page behind a session that shows hostile words runs or follows them', async () => {
  const faults: string[] = []
  const showing = new Set<string>()
  for (const one of pages) {
    const answer = await ask(site.app, one)
    faults.push(...faultsOf(`${one.url} as ${one.asker.kind}`, answer))
    if (SHOWN.test(answer.body)) showing.add(one.route)
  }
  assert.deepEqual(faults, [])
  assert.ok(showing.size >= 12, `only ${[...showing].join(', ')} show them`)
})

test('no form behind a session that is refused shows again what was typed as code', async () => {
  const faults: string[] = []
  const echoed = new Set<string>()
  const tried = new Set<string>()
  for (const one of pages) {
    const page = await ask(site.app, one)
    const names = [...new Set(questionNames(page.body))].filter((name) => name !== 'sure')
    const actions = [
      ...page.body.matchAll(
        /<form[^>]*\saction="(\/[^"]*)"[^>]*\smethod="post"|<form[^>]*\smethod="post"[^>]*\saction="(\/[^"]*)"/g,
      ),
    ]
      .map(([, first, second]) => (first ?? second ?? '').replaceAll('&amp;', '&'))
      .filter((action) => !/sign-out|erase|delete/.test(action))
    for (const url of new Set(actions)) {
      const route = url.replace(/^\/(ar|fr|zgh|en)\//, '')
      if (tried.has(route)) continue
      tried.add(route)
      const form = Object.fromEntries(names.map((name) => [name, EVERYTHING_HOSTILE]))
      const answer = await ask(site.app, { method: 'POST', url, headers: one.headers ?? {}, form })
      faults.push(...faultsOf(`POST ${url} as ${one.asker.kind}`, answer))
      if (SHOWN.test(answer.body)) echoed.add(url)
    }
  }
  assert.deepEqual([...new Set(faults)], [])
  assert.ok(echoed.size >= 5, `only ${[...echoed].join(', ')} show what was typed`)
})
