/** What everybody can read of an idea, everywhere the site gives it: pages, feed, downloads, search. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { paths } from '../src/web/paths.ts'

type Said = 'ar' | 'fr'

/** Seconds in which a decision made beside the site is seen on it. */
const SOON = 15_000

/** Every place that tells of a project, each with what it answers. */
const PLACES: Readonly<Record<string, (language: Said, title: string) => string>> = {
  list: (l) => paths.projects(l),
  table: (l) => paths.projects(l, { view: 'table' }),
  'list by words': (l, q) => paths.projects(l, { q }),
  search: (l, q) => paths.search(l, { q }),
  feed: (l) => paths.projectFeed(l),
  csv: () => paths.dataFile('projects.csv'),
  json: () => paths.dataFile('projects.json'),
  geojson: () => paths.dataFile('projects.geojson'),
  api: () => '/api/v1/projects',
}

export type Shown = { readonly id: string; readonly title: string }

/** The names of the places that tell of a project now, by its address or its id. */
async function placesThatTell(origin: string, language: Said, { id, title }: Shown): Promise<string[]> {
  const told = await Promise.all(
    Object.entries(PLACES).map(async ([name, address]) => {
      const answer = await fetch(origin + address(language, title))
      assert.equal(answer.status, 200, name)
      return (await answer.text()).includes(id) ? [name] : []
    }),
  )
  return told.flat()
}

export async function isSoonEverywhere(origin: string, language: Said, project: Shown): Promise<void> {
  await soon(() => placesThatTell(origin, language, project), Object.keys(PLACES))
}

export async function isSoonNowhere(origin: string, language: Said, project: Shown): Promise<void> {
  await soon(() => placesThatTell(origin, language, project), [])
  await soon(
    async () => [String((await fetch(origin + paths.project(language, project.id))).status)],
    ['404'],
  )
}

async function soon(look: () => Promise<string[]>, wanted: readonly string[]): Promise<void> {
  const end = Date.now() + SOON
  for (;;) {
    const found = await look()
    if (found.length === wanted.length || Date.now() > end) {
      assert.deepEqual(found, wanted)
      return
    }
    await new Promise((done) => setTimeout(done, 400))
  }
}

/** How many projects the map shows in a region, as its list says. */
export async function countOnMap(page: Page, language: Said, region: string): Promise<number> {
  await page.goto(paths.projects(language, { view: 'map' }))
  const row = page.locator(`main tbody tr:has(a[href*="territory=${region}"])`)
  return Number((await row.locator('td').last().innerText()).replace(/\D/g, ''))
}

/** Everything public that could hold a contact by mistake. */
export async function everythingPublic(
  origin: string,
  language: Said,
  { id, title }: Shown,
): Promise<string> {
  const addresses = [paths.project(language, id), ...Object.values(PLACES).map((one) => one(language, title))]
  const answers = addresses.map(async (address) => (await fetch(origin + address)).text())
  return (await Promise.all(answers)).join('\n')
}

/** The titles of a feed, as the browser's own reader of XML understands it; an error of its is ours. */
export async function titlesOfFeed(page: Page, language: Said): Promise<readonly string[]> {
  const { error, titles } = await page.evaluate(async (address) => {
    const text = await (await fetch(address, { cache: 'no-store' })).text()
    const read = new DOMParser().parseFromString(text, 'application/xml')
    return {
      error: read.querySelector('parsererror')?.textContent ?? null,
      titles: [...read.querySelectorAll('entry > title')].map((title) => title.textContent ?? ''),
    }
  }, paths.projectFeed(language))
  assert.equal(error, null)
  return titles
}
