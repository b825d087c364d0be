/**
 * The pages of people with 65,000 projects, 20,000 people, 5,000 dossiers and 12,000 requests for help: how long the
 * server takes to draw each, as a member, an adviser, a delegate and an administrator, and how long its rounds take.
 * Target: p95 <= 100 ms a page. Run: script/node bench/people.ts
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import type { TerritoryCode } from '../src/domain/basics/territory-code.ts'
import { prepare } from '../src/operations/prepare.ts'
import { remindHelp } from '../src/operations/remind-help.ts'
import { sendFollowUp } from '../src/operations/send-follow-up.ts'
import { signedInPerson } from '../src/operations/testing/people.ts'
import { type Database, openDatabase } from '../src/storage/database.ts'
import { openReceiptKeys } from '../src/storage/idea/receipt-keys.ts'
import { insertProjects } from '../src/storage/project/writes.ts'
import { readActivities } from '../src/storage/reference/activity-file.ts'
import { readModels } from '../src/storage/reference/models-folder.ts'
import { manyProjects } from '../src/storage/testing/many-projects.ts'
import { paths } from '../src/web/paths.ts'
import { buildServer } from '../src/web/server.ts'
import { type Amounts, fillPeople, giveCases, joinTeams } from './people/fill.ts'
import { type BenchResult, printResults, quantile } from './result.ts'

const PROJECTS = 65_000
const AMOUNTS: Amounts = {
  people: 20_000,
  dossiers: 5_000,
  advisers: 300,
  requests: 12_000,
  journal: 300_000,
}
const PAGE_MS = 100
/** Once an hour, beside what people ask for: a round may not hold the site up. */
const ROUND_MS = 2_000
const HTML_BYTES = 25_000
const ROUNDS = 15
const PIECE = 5_000
const DATA = resolve(import.meta.dirname, '../data')
const NO_PEER = { peer: null, peerValue: null, ratio: null }

/** Not indexed for the search: none of these pages asks it. */
async function fillProjects(db: Database): Promise<void> {
  const { rows } = await sql<{ code: TerritoryCode }>`
    select code from territory where level = 'commune' order by population desc nulls last, code`.execute(db)
  const projects = manyProjects(PROJECTS, {
    seed: 65,
    territories: rows.map(({ code }) => code),
    activities: readActivities(DATA).activities.map(({ id, sector, name }) => ({
      id,
      sector,
      words: name.fr,
    })),
    models: readModels(DATA).map(({ id, activity }) => ({ id, activity })),
    until: new Date('2026-11-01T00:00:00Z'),
  })
  for (let from = 0; from < projects.length; from += PIECE)
    await db
      .transaction()
      .execute((trx) => insertProjects(trx, projects.slice(from, from + PIECE), null).then(() => undefined))
}

/** A database that is migrated and no more. */
export async function fillCountry(db: Database): Promise<void> {
  await prepare(db, { dataFolder: DATA, now: new Date(), log: () => undefined })
  await fillProjects(db)
  await fillPeople(db, AMOUNTS)
}

type Asked = readonly [name: string, path: string, cookie: string]

async function pagesOf(db: Database): Promise<readonly Asked[]> {
  const member = await signedInPerson(db, { name: 'عضوة', territory: '02' })
  await joinTeams(db, member.actor.person, 30)
  const as = (role: 'adviser' | 'delegate' | 'administrator', territory: string) =>
    signedInPerson(db, { name: role, grants: [{ role, territory }] })
  const [adviser, delegate, administrator] = [
    await as('adviser', '02'),
    await as('delegate', '06'),
    await as('administrator', '00'),
  ]
  const help = await giveCases(db, adviser.actor.person, { region: '02', cases: 40 })
  const dossier = (await db.selectFrom('dossier').select('id').orderBy('id').executeTakeFirst())?.id ?? ''
  const waiting = await sql<{
    id: string
  }>`select id from project where publication = 'waiting' and visibility <> 'hidden' limit 1`.execute(db)
  const office = (part: Parameters<typeof paths.officePart>[1], query = {}) =>
    paths.officePart('ar', part, query)
  const her = (name: string, path: string): Asked => [name, path, member.cookie]
  const agents = (name: string, path: string): readonly Asked[] => [
    [`${name}, a region`, path, delegate.cookie],
    [`${name}, the country`, path, administrator.cookie],
  ]
  return [
    her('own space with 30 dossiers', paths.me('ar')),
    her('own data', paths.myData('ar')),
    her('copy of own data', paths.myDataCopy('ar', 'json')),
    her('dossier', paths.dossier('ar', dossier)),
    her('question', paths.dossierQuestion('ar', dossier, 'need')),
    her('check of the answers', paths.dossierCheck('ar', dossier)),
    her('history', paths.dossierHistory('ar', dossier)),
    her('team', paths.dossierTeam('ar', dossier)),
    her('documents', paths.dossierFiles('ar', dossier)),
    her('founding', paths.founding('ar', dossier)),
    her('a part of the founding', paths.foundingStep('ar', dossier, 'members')),
    her('requests for help', paths.helpRequests('ar')),
    ['caseload of 40', paths.caseload('ar'), adviser.cookie],
    ['a case', paths.helpRequest('ar', help), adviser.cookie],
    ...agents('office', paths.office('ar')),
    ...agents('people', office('people')),
    ...agents('moderation', office('moderation')),
    ...agents('an idea to read', `${office('moderation')}/${waiting.rows[0]?.id ?? ''}`).slice(1),
    ...agents('deadlines', office('deadlines')),
    ...agents('help', office('help')),
    ...agents('figures of help', `${office('help')}/figures.csv`),
    ...agents('journal', office('journal')),
    ...agents('journal of a dossier', office('journal', { subject: `dossier:${dossier}` })),
    ...agents('journal of an action', office('journal', { action: 'grant-role' })),
    ...agents('journal of somebody unknown', office('journal', { person: 'zzzzzzzzzzzzzzzz' })),
    ...agents('imports', office('imports')),
    ...agents('programmes', office('programmes')).slice(1),
    ...agents('partners', office('partners')).slice(1),
    ...agents('words', office('words')).slice(1),
    ...agents('settings', office('settings')).slice(1),
    ...agents('models', office('models')).slice(1),
  ]
}

export async function measurePages(db: Database, folder: string): Promise<readonly BenchResult[]> {
  const app = await buildServer({
    db,
    dataFolder: DATA,
    receiptKeys: openReceiptKeys(join(folder, 'receipt-keys.json'), new Date()),
    settings: {
      publicOrigin: null,
      operatorName: null,
      operatorContact: null,
      https: false,
      logLevel: 'silent',
      trustProxy: false,
      rateLimitPerMinute: 0,
    },
  })
  try {
    const results: BenchResult[] = []
    for (const [name, url, cookie] of await pagesOf(db)) {
      const get = () => app.inject({ url, headers: { cookie, 'accept-encoding': 'gzip' } })
      const { rawPayload, statusCode } = await get()
      if (statusCode !== 200) throw new Error(`${name} ${url}: ${statusCode}`)
      results.push(await timed(`page, ${name}`, PAGE_MS, get))
      const value = rawPayload.length
      const weight = { name: `weight, ${name}`, value, unit: 'bytes', target: HTML_BYTES }
      results.push({ ...NO_PEER, ...weight, met: value <= HTML_BYTES })
    }
    return results
  } finally {
    await app.close()
  }
}

async function timed(name: string, target: number, work: () => Promise<unknown>): Promise<BenchResult> {
  const times: number[] = []
  for (let round = -2; round < ROUNDS; round += 1) {
    const start = performance.now()
    await work()
    if (round >= 0) times.push(performance.now() - start)
  }
  const p95 = quantile(times, 0.95)
  const said = `p95 (p50 ${quantile(times, 0.5).toFixed(1)}, max ${Math.max(...times).toFixed(1)})`
  return { ...NO_PEER, name: `${name}: ${said}`, value: p95, unit: 'ms', target, met: p95 <= target }
}

/** The first time each does what has waited; it is timed on what is left to look through. */
export async function measureRounds(db: Database): Promise<readonly BenchResult[]> {
  const circumstances = { now: new Date('2026-11-22T08:00:00Z'), origin: null }
  const rounds = { 'remind advisers': remindHelp, 'follow up after help': sendFollowUp }
  const results: BenchResult[] = []
  for (const [name, run] of Object.entries(rounds)) {
    await run(db, circumstances)
    results.push(await timed(`round, ${name}`, ROUND_MS, () => run(db, circumstances)))
  }
  return results
}

export async function run(): Promise<readonly BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'twiza-people-'))
  const log = () => undefined
  const opened = await openDatabase({ dataFolder: folder, databaseUrl: null, databaseUser: undefined }, log)
  try {
    await fillCountry(opened.db)
    return [...(await measurePages(opened.db, folder)), ...(await measureRounds(opened.db))]
  } finally {
    await opened.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) printResults(await run())
