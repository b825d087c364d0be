import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { LANGUAGES } from '../../domain/basics/language.ts'
import { paths } from '../paths.ts'
import { openSite, type OpenSite } from '../security/testing/open-site.ts'
import { tagsOf } from '../security/testing/read-html.ts'

let site: OpenSite
before(async () => {
  site = await openSite(async () => undefined)
})
after(() => site.close())

/** From an idea to a running cooperative: nobody should have to know an address. */
const WANTED = [
  paths.newIdea,
  paths.projects,
  paths.newDossier,
  paths.foundingSteps,
  paths.newHelp,
  paths.fundingMatch,
  paths.partners,
  paths.models,
] as const

test('who wants to found a cooperative is led there from the home page, in every language', async () => {
  for (const language of LANGUAGES) {
    const page = await site.app.inject({ url: `/${language}` })
    const links = tagsOf(page.body).flatMap(({ name, attributes }) =>
      name === 'a' ? [attributes.get('href') ?? ''] : [],
    )
    for (const path of WANTED) {
      const address = path(language)
      assert.ok(links.includes(address), `${address} is not linked`)
      const answer = await site.app.inject({ url: address })
      assert.ok(
        answer.statusCode === 200 ||
          (answer.statusCode === 303 && String(answer.headers.location).startsWith(paths.signIn(language))),
        `${address}: ${answer.statusCode}`,
      )
    }
  }
})
