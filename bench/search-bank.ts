/** Generated banks of projects, Arabic and French mixed, and what is typed to find them: the same for the same seed. */
import { join } from 'node:path'
import { type OwnText, wordings } from '../src/domain/basics/own-text.ts'
import type { Random } from '../src/domain/basics/random.ts'
import type { TerritoryCode } from '../src/domain/basics/territory-code.ts'
import { EMPTY_LIFE, type Project } from '../src/domain/project/project.ts'
import { indexProjects } from '../src/operations/index-project.ts'
import { insertMany } from '../src/storage/bulk.ts'
import type { Database } from '../src/storage/database.ts'
import { PROJECTS, projectRow } from '../src/storage/project/rows.ts'
import { readActivities } from '../src/storage/reference/activity-file.ts'
import { readWords } from '../src/storage/reference/words-file.ts'

export const DATA = join(import.meta.dirname, '../data')
const { activities } = readActivities(DATA)
const words = readWords(DATA).filter(({ key }) => !key.startsWith('ui.'))

const TITLES = {
  fr: [
    'Coopérative {what} de {where}',
    '{what} : atelier commun à {where}',
    'Unité de {what}, {where}',
    '{what} des femmes de {where}',
  ],
  ar: [
    'تعاونية {what} بجماعة {where}',
    'مشروع {what} في {where}',
    'وحدة {what} لنساء {where}',
    '{what} بدوار {where}',
  ],
}

export type Place = { readonly code: TerritoryCode; readonly fr: string; readonly ar: string }

/** Rare words are many and frequent ones few, as in what people write. */
function pick<Value>(list: readonly Value[], random: Random): Value {
  const found = list[Math.floor(random.uniform() ** 2 * list.length)]
  if (found === undefined) throw new Error('nothing to choose from')
  return found
}

export function makeProject(at: number, places: readonly Place[], random: Random): Project {
  const language = random.uniform() < 0.55 ? 'ar' : 'fr'
  const activity = pick(activities, random)
  const place = places[Math.floor(random.uniform() * places.length)] as Place
  const title = pick(TITLES[language], random)
    .replace('{what}', activity.name[language])
    .replace('{where}', place[language])
  const length = 12 + Math.floor(random.uniform() * 20)
  const summary = Array.from({ length }, () => pick(words, random).text[language]).join(' ')
  return {
    id: `bench-${at}`,
    stage: 'idea',
    source: 'citizen',
    territory: place.code,
    sector: activity.sector,
    activity: activity.id,
    model: null,
    simulation: null,
    audiences: [],
    year: null,
    title: { own: title },
    summary: { own: summary },
    life: EMPTY_LIFE,
    sample: true,
    visibility: 'public',
    publication: 'published',
    createdAt: new Date('2026-01-01'),
  }
}

export async function addProjects(db: Database, projects: readonly Project[]): Promise<void> {
  const PIECE = 5_000
  const names = { activity: null, sector: null, territory: null }
  for (let from = 0; from < projects.length; from += PIECE)
    await db.transaction().execute(async (trx) => {
      const piece = projects.slice(from, from + PIECE)
      const rows = piece.map((project) => projectRow(project, null))
      await insertMany(trx, PROJECTS, rows, { said: () => undefined, signal: null })
      await indexProjects(
        trx,
        piece.map((project) => ({ project, names })),
      )
    })
}

/** One to three words of a title; six in ten with a slip of the finger in the longest. */
export function makeQuery(title: OwnText, random: Random): string {
  const all = (wordings(title)[0] ?? '').split(/[\s,:]+/).filter((word) => word.length >= 3)
  const from = Math.floor(random.uniform() * all.length)
  const asked = all.slice(from, from + 1 + Math.floor(random.uniform() * 3))
  if (random.uniform() < 0.6) {
    const longest = asked.reduce((a, b) => (b.length > a.length ? b : a), '')
    const at = 1 + Math.floor(random.uniform() * (longest.length - 1))
    asked[asked.indexOf(longest)] = longest.slice(0, at) + longest.slice(at + 1)
  }
  return asked.join(' ')
}

export async function placesOf(db: Database): Promise<readonly Place[]> {
  const rows = await db
    .selectFrom('territory')
    .select(['code', 'name'])
    .where('level', '=', 'commune')
    .orderBy('code')
    .execute()
  return rows.map(({ code, name }) => ({ code, fr: name.fr, ar: name.ar }))
}
