/** Pages that ask who one is, through the same gates as the public ones. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Language, LANGUAGES } from '../../src/domain/basics/language.ts'
import { paths } from '../../src/web/paths.ts'
import { visit } from '../browser.ts'
import { type OwnRecords, ownRecords, type Who } from '../own-records.ts'
import { ownRoutes } from '../own-routes.ts'
import { ownSite, signIn } from '../own-site.ts'
import { type Asked, headerFaults, holes, invalidHtml, wrongAlternates } from './answer-checks.ts'
import { get } from './answers.ts'
import { gateOwn } from './pages.ts'
import { MOST, said, type Weight, weigh } from './weigh.ts'

const PARTS = 2

describe('every page of somebody’s own', { concurrency: 2 }, () => {
  let records: OwnRecords
  ownSite(async (site) => {
    records = await ownRecords(site)
  })

  test('is valid HTML under a strict policy, kept by nobody, whole in its words, in every language', async () => {
    const faults: string[] = []
    for (const answer of await answers(records)) {
      const { path, status, expected, asker } = answer
      if (status !== expected) faults.push(`${asker}: ${path} answered ${status}, not ${expected}`)
      faults.push(...(await invalidHtml(answer)), ...holes(answer), ...wrongAlternates(answer))
      faults.push(...headerFaults(answer).map((fault) => `${path}: ${fault}`))
      const kept = answer.headers.get('cache-control') ?? ''
      const everybodys = asker === 'nobody' && kept === 'private, no-cache'
      if (!kept.includes('no-store') && !everybodys) faults.push(`${path}: cache-control ${kept}`)
    }
    assert.equal(faults.length, 0, faults.join('\n'))
  })

  for (const language of LANGUAGES)
    for (let part = 0; part < PARTS; part++)
      test(`is accessible, in the letters of its language and within the screen, in ${language} (${part + 1} of ${PARTS})`, async (t) => {
        const { states, faults } = await gateOwn(records, language, part, PARTS)
        t.diagnostic(`${states} states looked at`)
        assert.equal(faults.length, 0, faults.join('\n'))
      })

  test('stays within the bytes of a first view', async (t) => {
    const faults: string[] = []
    for (const [who, path] of heaviest(records))
      await visit(records.origin, {}, async (visited) => {
        await signIn(visited.context, records.origin, { cookie: records.cookies[who] })
        const cold = await weigh(visited, path)
        t.diagnostic(`${path}: ${said(cold)}`)
        for (const kind of Object.keys(MOST) as (keyof Weight)[])
          if (cold[kind] > MOST_OWN[kind])
            faults.push(`${path}: ${kind} ${cold[kind].toFixed(1)} kB of ${MOST_OWN[kind]}`)
        faults.push(...visited.troubles)
      })
    assert.equal(faults.length, 0, faults.join('\n'))
  })
})

/** A dossier's questions are on the phone once they were opened: 33 pages, fetched once for each version of the site. */
const MOST_OWN: Weight = { ...MOST, copies: 150 }

/** One of each kind of page, with what people have put into it. */
function heaviest({ ids }: OwnRecords): readonly (readonly [Who, string])[] {
  return [
    ['citizen', paths.me('ar')],
    ['citizen', paths.myData('ar')],
    ['citizen', paths.dossier('ar', ids.dossier)],
    ['writer', paths.dossierQuestion('ar', ids.dossier, 'need')],
    ['writer', paths.dossierQuestion('zgh', ids.dossier, 'programmes')],
    ['citizen', paths.dossierCheck('ar', ids.dossier)],
    ['citizen', paths.dossierTeam('ar', ids.dossier)],
    ['citizen', paths.dossierHistory('ar', ids.dossier)],
    ['writer', paths.dossierFiles('ar', ids.dossier)],
    ['citizen', paths.founding('ar', ids.dossier)],
    ['citizen', paths.foundingStep('ar', ids.dossier, 'members')],
    ['adviser', paths.helpRequest('ar', ids.help)],
    ['scribe', paths.capture('ar', ids.captured)],
    ['delegate', paths.editMinutes('ar', ids.asked)],
    ['adviser', paths.caseload('ar')],
    ['delegate', paths.officePart('ar', 'help')],
    ['delegate', `${paths.officePart('ar', 'moderation')}/${ids.idea}`],
    ['administrator', paths.officePart('ar', 'journal')],
    ['administrator', `${paths.officePart('ar', 'programmes')}/intelaka`],
    ['administrator', `${paths.officePart('ar', 'settings')}/colour`],
    ['administrator', paths.officePart('ar', 'words', { q: 'تويزة' })],
  ]
}

type OwnAnswer = Asked & { readonly expected: number; readonly asker: Who }

async function answers({ origin, cookies, ...records }: OwnRecords): Promise<readonly OwnAnswer[]> {
  const found: OwnAnswer[] = []
  for (const route of ownRoutes(records))
    for (const language of LANGUAGES as readonly Language[]) {
      const answer = await get(origin, route.path(language), route.sent?.(language), cookies[route.who])
      const expected = route.status ?? 200
      found.push({ ...answer, language, elsewhere: route.elsewhere, expected, asker: route.who })
    }
  return found
}
