/** One run, one site, one browser: everything a person does here, and what every page must be. */
import { after } from 'node:test'
import { closeBrowser } from './browser.ts'
import { closeSite } from './site.ts'
import './woman-in-berkane.ts'
import './wrong-entries.ts'
import './while-typing.ts'
import './languages-and-map.ts'
import './put-in-an-idea.ts'
import './search.ts'
import './accompaniment.ts'
import './sign-in.ts'
import './without-a-job.ts'
import './idea-is-shown.ts'
import './ideas-of-a-meeting.ts'
import './office.ts'
import './gates/answer-tests.ts'
import './gates/bite-tests.ts'
import './gates/weight-tests.ts'
import './gates/page-tests.ts'

after(async () => {
  await closeBrowser()
  await closeSite()
})
