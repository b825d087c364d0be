/** What a phone still holds of a dossier when its owner is out of the team, or has had herself erased. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import type { DossierId } from '../../src/domain/dossier/dossier.ts'
import { saveAnswers } from '../../src/operations/save-answers.ts'
import { editOf } from '../../src/operations/testing/dossiers.ts'
import { type SignedIn, signedInPerson } from '../../src/operations/testing/people.ts'
import { putDossier } from '../../src/operations/testing/team-dossier.ts'
import { dossierIslandWords as say } from '../../src/web/dossier-offline/island-words.ts'
import { paths } from '../../src/web/paths.ts'
import { untilKept, visit } from '../browser.ts'
import { type OwnSite, ownSite, signIn } from '../own-site.ts'

const CANARY = 'zqvphoneword'
let site: OwnSite
let owner: SignedIn

/** Opens the dossier and waits until the phone has its pages, and what stands in it. */
async function openAndKeep(page: Page, context: BrowserContext, who: SignedIn, id: DossierId) {
  await signIn(context, site.origin, who)
  await page.goto(paths.dossier('ar', id))
  await page.getByText(say.copyKept.ar).waitFor()
  await page.reload()
  await untilKept(page, paths.dossierQuestion('ar', id, 'need'))
  await until(page, (held) => held.includes(CANARY))
}

/** All that this phone holds of dossiers: copies of pages and answers, as text. */
async function heldBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const held: string[] = []
    for (const name of await caches.keys()) {
      if (!name.startsWith('twiza-dossier/')) continue
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        held.push(request.url, (await (await cache.match(request))?.text()) ?? '')
    }
    const answers = await new Promise<unknown>((done, fail) => {
      const opening = indexedDB.open('twiza-dossiers', 1)
      opening.onerror = () => fail(opening.error)
      opening.onsuccess = () => {
        const asked = opening.result.transaction(['answers']).objectStore('answers').getAll()
        asked.onsuccess = () => {
          opening.result.close()
          done(asked.result)
        }
      }
    })
    return `${held.join('\n')}\n${JSON.stringify(answers)}`
  })
}

async function until(page: Page, right: (held: string) => boolean): Promise<void> {
  const end = Date.now() + 20_000
  while (!right(await heldBy(page))) {
    if (Date.now() > end) throw new Error(`the phone holds ${(await heldBy(page)).slice(0, 400)}`)
    await page.waitForTimeout(100)
  }
}

describe('a phone', () => {
  ownSite(async (opened) => {
    site = opened
    owner = await signedInPerson(site.db, { name: 'فاطمة' })
  })

  async function dossierWith(member: SignedIn): Promise<DossierId> {
    const id = await putDossier(site.db, [
      { person: owner.actor.person, role: 'owner' },
      { person: member.actor.person, role: 'writer' },
    ])
    const edits = [editOf('need', `${CANARY} اللوز`)]
    assert.ok(
      (await saveAnswers(site.db, { dossier: id, edits }, { actor: owner.actor, now: new Date() })).ok,
    )
    return id
  }

  test('keeps nothing of a dossier once the site has said that it is not hers any more', async () => {
    const member = await signedInPerson(site.db)
    const id = await dossierWith(member)
    await visit(site.origin, {}, async ({ page, context }) => {
      await openAndKeep(page, context, member, id)
      await context.setOffline(true)
      await page.goto(paths.dossierQuestion('ar', id, 'need'))
      assert.match(await page.inputValue('#value'), new RegExp(CANARY))
      await site.db.deleteFrom('dossier_member').where('person_id', '=', member.actor.person).execute()
      await context.setOffline(false)
      assert.equal((await page.goto(paths.dossier('ar', id)))?.status(), 404)
      await page.goto('/ar/')
      await until(page, (held) => !held.includes(CANARY) && !held.includes(id))
      await context.setOffline(true)
      await assert.rejects(page.goto(paths.dossierQuestion('ar', id, 'need')))
    })
  })

  test('forgets a person with the answer that erases her, what waits on it too', async () => {
    const member = await signedInPerson(site.db)
    const id = await dossierWith(member)
    await visit(site.origin, {}, async ({ page, context }) => {
      await openAndKeep(page, context, member, id)
      await context.setOffline(true)
      await page.goto(paths.dossierQuestion('ar', id, 'where'))
      await page.fill('#value', `${CANARY} دوار`)
      await page.getByText(say.kept.ar).waitFor()
      await page.goto(paths.dossier('ar', id))
      await context.setOffline(false)
      await page.goto('/ar/me/data/erase')
      await page.check('input[name=words][value=take-away]')
      await page.check('input[name=dossiers][value=delete]')
      await page.click('main form button[type=submit]')
      await page.click('#sure')
      await page.locator('#erased').waitFor()
      await until(
        page,
        (held) => !held.includes(CANARY) && !held.includes(id) && !held.includes(member.actor.person),
      )
    })
  })
})
