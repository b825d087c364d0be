import type { Page } from 'playwright-core'

/** Answers whatever kind of question the page asks, as a person would. */
export async function answerQuestion(page: Page): Promise<void> {
  const field = page.locator('#value')
  const kind = await page.locator('#answer-form').getAttribute('data-kind')
  if (kind === 'one' || kind === 'several') await page.locator('#value input').first().check()
  else if (kind === 'money' || kind === 'number') await field.fill('١٢')
  else if (kind !== 'programmes') await field.fill('جواب قصير')
  await page.click('#answer-form button[value=next]')
}
