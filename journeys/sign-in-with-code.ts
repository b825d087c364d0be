/** As people sign in: a number, and the code that was sent to it. */
import type { Page } from 'playwright-core'
import { openSite } from './site.ts'

let count = 0
/** A number that nobody has used on this site. */
export function freshNumber(): { readonly typed: string; readonly address: string } {
  count += 1
  const digits = `61${String(Date.now() % 100_000).padStart(5, '0')}${String(count % 100).padStart(2, '0')}`
  return { typed: `0${digits}`, address: `+212${digits}` }
}

/** Taps besides typing, from the sign-in page to one's own space. */
export async function signInWithCode(
  page: Page,
  number: { readonly typed: string; readonly address: string },
  asTyped: (code: string) => string = (code) => code,
  codeOf: (address: string) => Promise<string> = async (address) => (await openSite()).codeFor(address),
): Promise<number> {
  await page.click('#contact')
  await page.fill('#contact', number.typed)
  await page.click('main form button.wide')
  await page.locator('#code').waitFor()
  await page.fill('#code', asTyped(await codeOf(number.address)))
  await page.click('main form button.wide')
  return 3
}
