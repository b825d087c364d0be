/** One run, one site, one browser: everything a person does here, and what every page must be. */
import { after } from 'node:test'
import { closeBrowser } from './browser.ts'
import { closeSite } from './site.ts'
import './gates/page-tests.ts'

after(async () => {
  await closeBrowser()
  await closeSite()
})
