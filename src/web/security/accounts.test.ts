/** with accounts: every route, every kind of person, whatever thing of whomever is asked for. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import { AGENT_ROLES } from '../../domain/person/actor.ts'
import { signedInPerson } from '../../operations/testing/people.ts'
import { ask, comparable, toldIn } from './testing/ask.ts'
import { type OpenSite, openSite } from './testing/open-site.ts'
import { isPeoples, linesOf, type PeopleCase, peopleCases } from './testing/people-matrix.ts'
import { type Asker, type Canary, fillWithPeople, type PeopleSite, REGION } from './testing/people-site.ts'
import { ORIGINS } from './testing/matrix.ts'
import { policyOf } from './testing/route-policies.ts'

let site: OpenSite
let people: PeopleSite
let cases: readonly PeopleCase[] = []
let asked = 0

before(async () => {
  site = await openSite(async (db, keys) => {
    people = await fillWithPeople(db, keys)
  })
  cases = peopleCases(site.routes, people)
})
after(async () => {
  console.log(`# ${asked} cases asked, ${cases.length} of them of the matrix of people`)
  await site.close()
})

const canaries = () => people.teams.flatMap((team) => team.canaries)

/** Words in an answer that this person may not read. */
function leaksFor(
  { asker: { kind }, route }: Pick<PeopleCase, 'asker' | 'route'>,
  answer: LightMyRequestResponse,
): readonly string[] {
  const told = toldIn(answer)
  // whoever gives roles may look at a person whose id she has been given, wherever that person lives
  const byId = kind === 'delegate' && route.includes('/office/people/:id') ? /^zqvname|^\d+$/ : /^$/
  return canaries()
    .filter(({ word }) => !byId.test(word))
    .filter((canary) => told.includes(canary.word) && !mayKnow(kind, canary))
    .map(({ word }) => word)
}

function mayKnow(kind: Asker['kind'], { place, office, juror = false }: Canary): boolean {
  if (kind === 'juror' && place === 'own') return juror
  if (place === 'own' && (kind.startsWith('member-') || kind === 'adviser-let-in')) return true
  return place !== 'away' && office.some((role) => role === kind)
}

/** What may not be done is refused, is not there, or leads to signing in or to the second step of it. */
function isRefusal({ statusCode, headers }: LightMyRequestResponse): boolean {
  if (statusCode === 303) return /^\/\w+\/sign-in(\/second-factor)?(\?|$)/.test(String(headers.location))
  return statusCode >= 400 && statusCode < 500
}

/** Every row of what people have, to see whether a refused request has changed one. */
async function everything(): Promise<string> {
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = 'public' and tablename ~ '^(dossier|help|role_grant|founding|second_factor|recovery|person|consent|adviser|office|setting|import|letter|decision|report|project$|meeting|tour|contest|entry|jur|mark|comparison|round|award|deadline|registration|ballot|vote|minutes|capture|note)'
      and tablename not in ('passkey_challenge') order by 1`.execute(site.db)
  const hashes = await Promise.all(
    rows.map(async ({ name }) => {
      const found = await sql<{
        hash: string | null
      }>`select md5(string_agg(t::text, '|' order by t::text)) as hash
        from ${sql.table(name)} t`.execute(site.db)
      return `${name} ${found.rows[0]?.hash}`
    }),
  )
  return hashes.join('\n')
}

const where = ({ route, asker, ownership, foreign }: PeopleCase, status: number) =>
  `${route} by ${asker.kind}, ${ownership}${foreign ? ', from another site' : ''}: ${status}`

test('nobody is let in who may not, nothing is told, and nothing is changed', async () => {
  const kept = await everything()
  const refused = cases.filter((one) => !one.may)
  const wrong: string[] = []
  for (const one of refused) {
    const answer = await ask(site.app, one)
    if (!isRefusal(answer)) wrong.push(where(one, answer.statusCode))
    if (one.foreign && answer.statusCode !== 403)
      wrong.push(`not for its origin: ${where(one, answer.statusCode)}`)
    for (const leak of leaksFor(one, answer)) wrong.push(`${where(one, answer.statusCode)} tells ${leak}`)
  }
  asked += refused.length
  assert.deepEqual([...new Set(wrong)].slice(0, 60), [])
  assert.equal(await everything(), kept)
})

test('what somebody may not see answers as what is not there, to the letter', async () => {
  const wrong: string[] = []
  const unseen = cases.filter(
    ({ may, method, ownership, policy }) =>
      !may && method === 'GET' && policy.of !== 'nothing' && ['own', 'beside', 'away'].includes(ownership),
  )
  for (const one of unseen) {
    const member = one.asker.kind.startsWith('member-') || one.asker.kind === 'adviser-let-in'
    if (member && one.ownership === 'own') continue // she knows that it is there
    const nobody = cases.find(
      (other) =>
        other.route === one.route &&
        other.asker === one.asker &&
        other.ownership === 'unknown' &&
        !other.foreign,
    )
    if (nobody === undefined) continue
    const language = one.url.slice(0, 4).replace(/[^a-z]/g, '')
    const url = nobody.url.replace(/^\/\w+/, `/${language}`)
    const [there, nowhere] = [await ask(site.app, one), await ask(site.app, { ...nobody, url })]
    asked += 2
    if (comparable(there, one.ids) !== comparable(nowhere, nobody.ids))
      wrong.push(`${where(one, there.statusCode)} and ${nowhere.statusCode} for what is not there`)
  }
  assert.deepEqual([...new Set(wrong)].slice(0, 40), [])
  assert.ok(unseen.length > 200, `${unseen.length} compared`)
})

test('who may, sees it, and reads of nobody else', async () => {
  const let_in = cases.filter(({ may, method }) => may && method !== 'POST')
  const wrong: string[] = []
  const closed: string[] = []
  let opened = 0
  for (const one of let_in) {
    const answer = await ask(site.app, one)
    if (answer.statusCode >= 500) wrong.push(where(one, answer.statusCode))
    for (const leak of leaksFor(one, answer)) wrong.push(`${where(one, answer.statusCode)} tells ${leak}`)
    if (answer.statusCode < 300) opened += 1
    else if (one.method === 'GET') closed.push(where(one, answer.statusCode))
  }
  asked += let_in.length
  console.log(
    `# ${opened} of ${let_in.length} pages opened; not: ${[...new Set(closed)].slice(0, 40).join('; ')}`,
  )
  assert.deepEqual([...new Set(wrong)].slice(0, 40), [])
  assert.ok(opened > let_in.length / 2, `${opened} of ${let_in.length} pages opened`)
})

describe('changes', () => {
  test('are refused from anywhere but this site’s own pages, with the cookie of who may', async () => {
    const kept = await everything()
    const others = ORIGINS.filter(([, same]) => !same)
    const changes = cases.filter(({ may, method }) => may && method === 'POST')
    const wrong: string[] = []
    for (const [at, one] of changes.entries())
      for (const [name, , headers] of others.filter((_, k) => k % 4 === at % 4)) {
        const cookie = one.asker.cookie ?? ''
        const answer = await ask(site.app, { ...one, headers: { ...headers, cookie } })
        asked += 1
        if (answer.statusCode !== 403) wrong.push(`${where(one, answer.statusCode)} from ${name}`)
      }
    assert.deepEqual([...new Set(wrong)].slice(0, 40), [])
    assert.equal(await everything(), kept)
  })

  test('of a whole site: every route that is no page and no program is closed to other sites', async () => {
    const mutations = linesOf(site.routes).filter((route) => {
      const policy = policyOf(route)
      return route.method === 'POST' && (policy?.who === 'own-pages' || isPeoples(policy))
    })
    const [asker] = people.askers.filter(({ kind }) => kind === 'administrator')
    for (const route of mutations) {
      const url = route.url.replace(/:\w+/g, 'zzzzzzzzzzzzzzzz')
      const headers = { cookie: asker?.cookie ?? '', origin: 'https://evil.example' }
      const { statusCode } = await ask(site.app, { method: 'POST', url, headers, form: {} })
      asked += 1
      assert.equal(statusCode, 403, url)
    }
    assert.ok(mutations.length > 20)
  })
})

describe('agents', () => {
  const pages = () =>
    linesOf(site.routes).filter((route) => {
      const policy = policyOf(route)
      return route.method === 'GET' && policy?.who === 'agent' && policy.of === 'nothing'
    })

  test('lose everything with the next request when a role is taken away', async () => {
    for (const role of AGENT_ROLES) {
      const agent = await signedInPerson(site.db, { grants: [{ role, territory: REGION }] })
      const headers = { cookie: agent.cookie }
      const open = async () => {
        const statuses: number[] = []
        for (const { url } of pages()) {
          const { statusCode } = await ask(site.app, { method: 'GET', url, headers })
          asked += 1
          if (statusCode < 300) statuses.push(statusCode)
        }
        return statuses.length
      }
      assert.ok((await open()) > 0, role)
      await site.db.deleteFrom('role_grant').where('person_id', '=', agent.actor.person).execute()
      assert.equal(await open(), 0, role)
    }
  })

  test('who have not shown the second factor open no page of the back office', async () => {
    assert.ok(pages().length > 4)
    for (const asker of people.askers.filter(({ kind }) => kind.endsWith('-weak')))
      for (const { url } of pages()) {
        const answer = await ask(site.app, { method: 'GET', url, headers: { cookie: asker.cookie ?? '' } })
        asked += 1
        assert.ok(isRefusal(answer), `${url} ${asker.kind} ${answer.statusCode}`)
      }
  })
})

test('nobody reads a team’s words anywhere else on the site', async () => {
  const wrong: string[] = []
  const open = linesOf(site.routes).filter(
    (route) => route.method === 'GET' && policyOf(route)?.who === 'anybody',
  )
  for (const [at, { url }] of open.entries()) {
    const ids = people.teams.flatMap(({ project, dossier }) => [project, dossier])
    const address = url.replace(/:\w+/, ids[at % ids.length] ?? '').replace('*', 'projects')
    for (const asker of [people.askers[at % people.askers.length], people.askers[0]]) {
      if (asker === undefined) continue
      const headers: Readonly<Record<string, string>> = asker.cookie === null ? {} : { cookie: asker.cookie }
      const answer = await ask(site.app, { method: 'GET', url: address, headers })
      asked += 1
      for (const { word } of canaries())
        if (toldIn(answer).includes(word)) wrong.push(`${address} tells ${word}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('changes by who may are answered, told to nobody else, and the matrix is large enough', async () => {
  const last = (one: PeopleCase) => (/sign-out|delete|erase/.test(one.route) ? 1 : 0)
  const changes = cases
    .filter(({ may, method }) => may && method === 'POST')
    .sort((a, b) => last(a) - last(b))
  const wrong: string[] = []
  for (const one of changes) {
    const answer = await ask(site.app, one)
    if (answer.statusCode >= 500) wrong.push(where(one, answer.statusCode))
    for (const leak of leaksFor(one, answer)) wrong.push(`${where(one, answer.statusCode)} tells ${leak}`)
  }
  asked += changes.length
  assert.deepEqual([...new Set(wrong)].slice(0, 40), [])
  assert.ok(cases.length >= 5000, `${cases.length} cases`)
})
