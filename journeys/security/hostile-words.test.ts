/** Hostile words in a real browser, with JavaScript: nothing of them runs, and the policy is never even asked to stop it. */
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { EVERYTHING_HOSTILE, HOSTILE_WORDS } from '../../src/web/security/testing/hostile-texts.ts'
import { type HostileSite, openHostileSite } from '../../src/web/security/testing/hostile-site.ts'
import { type Visit, visit } from '../browser.ts'

let site: HostileSite
let origin = ''
before(async () => {
  site = await openHostileSite()
  await site.app.listen({ host: '127.0.0.1', port: 0 })
  origin = `http://127.0.0.1:${(site.app.server.address() as AddressInfo).port}`
})
after(async () => {
  await site.close()
})

/** Visits with ears for what a hostile word would do; `work` may not give it a chance. */
function watched(work: (visit: Visit) => Promise<void>): Promise<void> {
  return visit(origin, {}, async (one) => {
    const dialogs: string[] = []
    one.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await work(one)
    assert.deepEqual(dialogs, [])
    assert.deepEqual(one.troubles, [])
  })
}

/** What stands in the page once the browser has read it and its scripts have worked. */
function dangersIn({ page }: Visit): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) => {
        const runs = name.startsWith('on') || name === 'srcdoc'
        const leads =
          /^(href|src|action|formaction)$/.test(name) &&
          /^\s*(javascript|data|vbscript|blob|file):/i.test(value)
        return runs || leads || value === 'x' ? [`<${element.localName} ${name}=${value}>`] : []
      }),
    ),
  )
}

const open = async (one: Visit, path: string) => {
  const answer = await one.page.goto(path, { waitUntil: 'load' })
  assert.ok((answer?.status() ?? 500) < 500, path)
  assert.deepEqual(await dangersIn(one), [], path)
}

test('a planted address is seen in the page, and what the policy stops is heard', () =>
  visit(origin, {}, async (one) => {
    await open(one, '/fr/')
    await one.page.evaluate(() => {
      const link = document.createElement('a')
      link.setAttribute('href', 'javascript:alert(1)')
      const picture = document.createElement('img')
      picture.src = 'https://evil.example/x'
      document.body.append(link, picture)
    })
    await one.page.waitForTimeout(500)
    assert.notDeepEqual(await dangersIn(one), [])
    assert.ok(
      one.troubles.some((trouble) => /Content Security Policy/.test(trouble)),
      one.troubles.join(),
    )
  }))

describe('hostile words that are kept', () => {
  test('are words on every page that shows them', () =>
    watched(async (one) => {
      const { bank, simulation, held } = site.shown
      const records = bank.projects.flatMap((id, k) => [
        `/${k % 2 ? 'ar' : 'fr'}/projects/${id}`,
        ...(k % 4 === 0 ? [`/fr/projects/${id}/report`] : []),
      ])
      const guide = [
        ...bank.programmes.map((id) => `/fr/funding/${id}`),
        ...bank.partners.map((id) => `/ar/partners/${id}`),
      ]
      const others = [
        '/fr/projects',
        '/ar/projects?view=map',
        '/fr/funding',
        '/fr/funding/match',
        '/fr/partners',
        '/fr/search?q=alert',
        `/fr/simulations/${simulation}`,
        `/fr/ideas/${held.id}?key=${held.key}`,
        `/fr/compare?ids=${simulation}`,
      ]
      for (const path of [...records, ...guide, ...others]) await open(one, path)
    }))

  test('are words in what the search box proposes while one types', () =>
    watched(async (one) => {
      await open(one, '/fr/search')
      for (const typed of ['alert', 'title img', 'onerror']) {
        const answer = one.page.waitForResponse(/suggestions\.json/, { timeout: 10_000 }).catch(() => null)
        await one.page.fill('input[name=q]', '')
        await one.page.locator('input[name=q]').first().pressSequentially(typed, { delay: 10 })
        await answer
        await one.page.waitForTimeout(200)
        assert.deepEqual(await dangersIn(one), [], typed)
      }
    }))
})

describe('hostile words that are typed', () => {
  test('are words in the draft of an idea that is opened again, and in what is alike', () =>
    watched(async (one) => {
      await open(one, '/fr/ideas/new')
      await one.page.fill('#title', HOSTILE_WORDS[0] ?? '')
      await one.page.fill('#idea', `summary ${EVERYTHING_HOSTILE}`.slice(0, 900))
      await one.page.fill('#contact', HOSTILE_WORDS[2] ?? '')
      await one.page.waitForTimeout(2500) // kept on the phone, and asked for what is alike
      assert.deepEqual(await dangersIn(one), [])
      await one.page.reload({ waitUntil: 'load' })
      await one.page.waitForFunction(
        (word) => document.querySelector<HTMLInputElement>('#title')?.value === word,
        HOSTILE_WORDS[0] ?? '',
      )
      assert.deepEqual(await dangersIn(one), [])
      await one.page.click('#idea-form button.wide')
      await one.page.waitForLoadState('load')
      await one.page.waitForTimeout(300)
      assert.deepEqual(await dangersIn(one), [])
    }))

  test('are words in addresses, and in the simulator that works while one types', () =>
    watched(async (one) => {
      for (const word of HOSTILE_WORDS.slice(0, 4)) {
        const q = encodeURIComponent(word)
        for (const path of [
          `/fr/search?q=${q}`,
          `/ar/projects?q=${q}&territory=${q}`,
          `/fr/compare?ids=${q}`,
          `/ar/simulations/new?model=argan-oil&name=${q}&territory=${q}&volume=${q}`,
          `/fr/ideas/new?title=${q}&idea=${q}&territory=${q}`,
          `/fr/territories?q=${q}#${q}`,
        ])
          await open(one, path)
      }
    }))
})
