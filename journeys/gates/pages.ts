/** Every page in its states, in four languages, as a browser shows it: accessible, readable, within the screen. */
import type { Page } from 'playwright-core'
import type { Language } from '../../src/domain/basics/language.ts'
import { paths } from '../../src/web/paths.ts'
import { visit } from '../browser.ts'
import type { OwnRecords } from '../own-records.ts'
import { ownRoutes } from '../own-routes.ts'
import { signIn } from '../own-site.ts'
import { type Route, routes } from '../routes.ts'
import { openSite } from '../site.ts'
import { keepTwoOfEachKind, latiniseArabic, violations } from './axe.ts'
import { sidewaysScroll, smallTargets } from './layout-checks.ts'
import { foreignLetters } from './script-checks.ts'

/** One part of the pages, one after the other, in one context. */
export async function gate(
  language: Language,
  part: number,
  parts: number,
): Promise<{ states: number; faults: string[] }> {
  const site = await openSite()
  const faults: string[] = []
  let states = 0
  await visit(site.origin, { withoutPolicy: true }, async ({ page, troubles }) => {
    for (const [k, route] of routes(site).entries()) {
      if (k % parts !== part) continue
      const found = await lookAt(page, route, language)
      states += found.states
      faults.push(...[...found.faults, ...troubles].map((fault) => `${route.path(language)}: ${fault}`))
      ;(troubles as string[]).length = 0
    }
  })
  return { states, faults }
}

/**
 * The pages of people who have signed in: every `parts`-th, each by whom it is for. Colours and the wide screen are looked
 * at in Arabic and in French, from the right and from the left; words, targets and the smallest phone in every language.
 */
export async function gateOwn(
  records: OwnRecords,
  language: Language,
  part: number,
  parts: number,
): Promise<{ states: number; faults: string[] }> {
  const faults: string[] = []
  let states = 0
  await visit(records.origin, { withoutPolicy: true }, async ({ page, context, troubles }) => {
    for (const [k, route] of ownRoutes(records).entries()) {
      if (k % parts !== part) continue
      await signIn(context, records.origin, { cookie: records.cookies[route.who] })
      const whole = language === 'ar' || language === 'fr'
      const found = await lookAt(page, route, language, whole)
      states += found.states
      const where = `${route.who}, ${route.name}, ${route.path(language)}`
      faults.push(...[...found.faults, ...troubles].map((fault) => `${where}: ${fault}`))
      ;(troubles as string[]).length = 0
    }
  })
  return { states, faults }
}

type Look = { readonly states: number; readonly faults: readonly string[] }

/** `whole` false: on phones only, in the colours of the day. */
export async function lookAt(page: Page, route: Route, language: Language, whole = true): Promise<Look> {
  const faults: string[] = []
  const add = (where: string, found: readonly string[]) =>
    faults.push(...found.map((one) => `[${where}] ${one}`))
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
  await page.setViewportSize({ width: 360, height: 740 })
  const answer = await open(page, route, language)
  if (answer?.status() !== (route.status ?? 200)) add('status', [String(answer?.status())])
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
  })
  add('letters', await foreignLetters(page))
  add('360', await violations(page, 'everything'))
  add('360', await smallTargets(page))
  await page.setViewportSize({ width: 320, height: 640 })
  add('320', await sidewaysScroll(page))
  if (!whole) return { states: 2, faults }
  await page.setViewportSize({ width: 1280, height: 800 })
  add('1280', await sidewaysScroll(page))
  await keepTwoOfEachKind(page)
  add('1280', await violations(page, 'everything'))
  await page.setViewportSize({ width: 360, height: 740 })
  await latiniseArabic(page)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const contrast of ['no-preference', 'more'] as const) {
      await page.emulateMedia({ colorScheme, contrast })
      add(`${colorScheme}, contrast ${contrast}`, await violations(page, 'contrast'))
    }
  return { states: 6, faults }
}

/** By its address; what answers a form, by sending one from a page of this site. */
async function open(page: Page, { path, sent }: Route, language: Language) {
  if (sent === undefined) return page.goto(path(language), { waitUntil: 'load' })
  await page.goto(paths.verifyReceipt(language))
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.waitForEvent('load'),
    page.evaluate(
      ([action, fields]) => {
        const form = document.createElement('form')
        Object.assign(form, { method: 'post', action })
        for (const [name, value] of Object.entries(fields)) {
          const field = document.createElement('textarea')
          Object.assign(field, { name, value })
          form.append(field)
        }
        document.body.append(form)
        form.submit()
      },
      [path(language), sent(language)] as const,
    ),
  ])
  return answer
}
