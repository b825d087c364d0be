/** A bank in which every kept text and address is hostile, as if each reader on the way in had failed. */
import type { Text } from '../../../domain/basics/language.ts'
import type { Partner } from '../../../domain/partner/partner.ts'
import type { Evidence, Programme } from '../../../domain/programme/programme.ts'
import type { ProjectLife } from '../../../domain/project/project.ts'
import { decidePublication } from '../../../operations/decide-publication.ts'
import { seedSearch } from '../../../operations/seed-search.ts'
import { DATA } from '../../../operations/testing/prepared-database.ts'
import type { Database } from '../../../storage/database.ts'
import { readPartners } from '../../../storage/partner/reads.ts'
import { readProgrammes } from '../../../storage/programme/reads.ts'
import { readActivities } from '../../../storage/reference/activity-file.ts'
import { testCode } from '../../../storage/testing/small-atlas.ts'
import { fillWithHostileMeetings } from './hostile-meetings.ts'
import { HOSTILE_WORDS, hostileAddress, hostileWord } from './hostile-texts.ts'

const NOW = new Date('2026-11-22T09:00:00Z')

/** How the texts of one hostile record are made, and where its addresses lead. */
export type Spelling = { readonly word: (part: string) => string; readonly address: string | null }

export const hostileProjectId = (k: number) => `hostile-${k}`

function lifeOf({ word, address }: Spelling): ProjectLife {
  const own = (part: string) => ({ own: word(part) })
  const line = { text: own('text'), amount: -123_450, year: 2026, source: word('source'), sourceUrl: address }
  return {
    need: own('need'),
    model: own('model'),
    team: { carrier: own('carrier'), beneficiaries: own('beneficiaries'), people: 7 },
    partners: [own('partner')],
    money: [line],
    results: [line],
    events: [{ at: '2026', stage: 'idea', text: own('event'), source: word('source'), sourceUrl: address }],
    sources: [{ title: word('title'), url: address, asOf: '2026' }],
  }
}

/** Puts a project straight into the table, past every reader, and shows it to the public. */
export async function showProject(db: Database, id: string, spelling: Spelling): Promise<void> {
  await db
    .insertInto('project')
    .values({
      id,
      batch_id: null,
      stage: 'funded',
      source: 'citizen',
      territory_code: testCode('02.113.01.09'),
      sector: 'agriculture',
      activity_id: null,
      model_id: null,
      simulation_id: null,
      audiences: ['women'],
      year: 2026,
      title: JSON.stringify({ own: spelling.word('title') }),
      summary: JSON.stringify({ own: spelling.word('summary') }),
      life: JSON.stringify(lifeOf(spelling)),
      sample: false,
      visibility: 'public',
      publication: 'waiting',
      created_at: NOW,
    })
    .execute()
  const wording = () => ({ subject: '-', body: '-' })
  const circumstances = {
    now: NOW,
    actor: 'terminal:test',
    wording,
    activities: readActivities(DATA),
  } as const
  await decidePublication(db, { project: id, kind: 'publish' }, circumstances)
}

/** A keeper's layer over the first programmes and partners of the guide, one for each spelling; their ids. */
export async function layerGuide(
  db: Database,
  spellings: readonly Spelling[],
): Promise<{ readonly programmes: readonly string[]; readonly partners: readonly string[] }> {
  const [programmes, partners] = await Promise.all([readProgrammes(db), readPartners(db)])
  const { id: batch } = await db
    .insertInto('import_batch')
    .values({
      kind: 'projects',
      file_name: 'layer.json',
      content_hash: 'layer',
      created_at: NOW,
      created_by: 'test',
      counts: JSON.stringify({}),
      undone_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const ids = { programmes: [] as string[], partners: [] as string[] }
  for (const [k, spelling] of spellings.entries()) {
    const [programme, partner] = [programmes[k], partners[k]]
    if (programme === undefined || partner === undefined) break
    const row = { batch_id: batch, keeper: null, revised_at: NOW }
    const contents = [programmeOf(programme, spelling), partnerOf(partner, spelling)].map((one) =>
      JSON.stringify(one),
    )
    await db
      .insertInto('programme')
      .values({ ...row, id: programme.id, content: contents[0] ?? '' })
      .execute()
    await db
      .insertInto('partner')
      .values({ ...row, id: partner.id, content: contents[1] ?? '' })
      .execute()
    ids.programmes.push(programme.id)
    ids.partners.push(partner.id)
  }
  return ids
}

function textOf({ word }: Spelling, part: string): Text {
  return { ar: word(part), fr: word(part), en: word(part) }
}

function evidenceOf(evidence: Evidence, { word, address }: Spelling): Evidence {
  return { ...evidence, source: word('source'), sourceUrl: address }
}

function programmeOf(one: Programme, spelling: Spelling): Programme {
  const evidence = evidenceOf(one.evidence, spelling)
  const text = (part: string) => textOf(spelling, part)
  return {
    ...one,
    name: text('name'),
    summary: text('summary'),
    body: { name: text('body'), partner: one.body.partner },
    criteria: one.criteria.map((criterion) => ({ ...criterion, evidence })),
    documents: [{ name: text('document'), evidence }],
    figures: [{ label: text('figure'), value: 0.25, unit: 'share', per: null, evidence }],
    applyUrl: spelling.address,
    apply: text('apply'),
    evidence,
    caution: text('caution'),
  }
}

function partnerOf(one: Partner, spelling: Spelling): Partner {
  const evidence = evidenceOf(one.evidence, spelling)
  const exchanged = [{ kind: 'training', text: textOf(spelling, 'offer'), evidence }] as const
  return {
    ...one,
    name: textOf(spelling, 'name'),
    summary: textOf(spelling, 'summary'),
    offers: exchanged,
    needs: exchanged,
    website: spelling.address,
    evidence,
  }
}

/** Finds again everything that was put into the tables past the operations. */
export async function indexAgain(db: Database): Promise<void> {
  await db.deleteFrom('seed').where('part', '=', 'search').execute()
  await seedSearch(db, { dataFolder: DATA, now: NOW, log: () => undefined })
}

/** One hostile project, programme and partner for each hostile word. */
export async function fillWithHostileWords(db: Database) {
  const spellings = HOSTILE_WORDS.map(
    (_, k): Spelling => ({ word: (part) => `${part} ${hostileWord(k)}`, address: hostileAddress(k) }),
  )
  for (const [k, spelling] of spellings.entries()) await showProject(db, hostileProjectId(k), spelling)
  const guide = await layerGuide(db, spellings)
  const met = await fillWithHostileMeetings(db)
  await indexAgain(db)
  return { met, projects: spellings.map((_, k) => hostileProjectId(k)), ...guide }
}

export type HostileBank = Awaited<ReturnType<typeof fillWithHostileWords>>
