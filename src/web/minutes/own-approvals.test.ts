import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { momentAt } from '../../operations/testing/contest.ts'
import { type TestCapture, testCapture } from '../../operations/testing/capture.ts'
import { paths } from '../paths.ts'
import { type OpenSite, openSite } from '../security/testing/open-site.ts'

let site: OpenSite
let at: TestCapture
before(async () => {
  site = await openSite(async (db) => {
    at = await testCapture(db)
    const until = momentAt(new Date(Date.now() + 5 * 86_400_000))
    await db
      .insertInto('minutes')
      .values({
        ...{ meeting_id: at.meeting, state: 'asked', version: 1, round: 1, changed_at: new Date() },
        body: JSON.stringify({ opening: '', attended: null, lines: [] }),
        ...{ until_civil: until.civil, until_at: until.at, until_rules: until.rules },
      })
      .execute()
  })
})
after(() => site.close())

const me = async (cookie: string) =>
  (await site.app.inject({ method: 'GET', url: paths.me('fr'), headers: { cookie } })).body

test('her space leads to minutes that wait for her say, until she has said it; nobody else is led there', async () => {
  const link = `href="${paths.approveMinutes('fr', at.meeting)}"`
  assert.ok((await me(at.participant.cookie)).includes(link))
  for (const { cookie } of [at.stranger, at.agents[0]]) assert.ok(!(await me(cookie)).includes(link))
  const sent = await site.app.inject({
    method: 'POST',
    url: paths.approveMinutes('fr', at.meeting),
    headers: {
      cookie: at.participant.cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: 'act=approve',
  })
  assert.equal(sent.statusCode, 303, sent.body)
  assert.ok(!(await me(at.participant.cookie)).includes(link))
})
