/** The copy of somebody's data as a paper that is read: parts, tables and lines of "what it is: what it says". */
import { directionOf, type Language } from '../../domain/basics/language.ts'
import { legalTime } from '../../domain/basics/legal-time.ts'
import type { OwnDataCopy } from '../../operations/export-own-data.ts'
import type { Block, Paper } from '../simulation-papers/pdf/blocks.ts'
import type { Pieces } from '../simulation-papers/pdf/pieces.ts'
import { day } from '../words/format.ts'
import { COLUMN_WORDS, COPY_PARTS, ownDataWords } from './words.ts'

type Part = keyof typeof COPY_PARTS

const PART_OF: Readonly<Record<string, Part>> = {
  person: 'me',
  person_contact: 'contacts',
  person_identity: 'contacts',
  consent: 'consents',
  objection: 'consents',
  idea_contact: 'ideas',
  idea_receipt: 'ideas',
  project: 'ideas',
  decision: 'ideas',
  appeal: 'ideas',
  report: 'ideas',
  simulation: 'ideas',
  person_work: 'ideas',
  letter: 'letters',
  session: 'signIn',
  login_code: 'signIn',
  second_factor: 'signIn',
  second_factor_lock: 'signIn',
  recovery_code: 'signIn',
  passkey_challenge: 'signIn',
  role_grant: 'work',
  adviser_profile: 'work',
  import_job: 'work',
}

const partOf = (table: string): Part => PART_OF[table] ?? (table.startsWith('help_') ? 'help' : 'dossiers')

/** Long texts are cut at this many letters in a line: the JSON holds them whole. */
const LONGEST = 560

export function copyPaper(language: Language, copy: OwnDataCopy, pieces: Pieces): Paper {
  const { word } = pieces
  const date = day(language, legalTime(new Date(copy.madeAt)))
  const title = word(ownDataWords.copyTitle)
  return {
    language,
    direction: directionOf(language),
    title: title.t,
    name: title,
    subtitle: [word(ownDataWords.copyMade, { date })],
    foot: word(ownDataWords.copyFoot),
    pages: word(ownDataWords.copyPage),
    blocks: (Object.keys(COPY_PARTS) as Part[]).flatMap((part) => partBlocks(language, part, copy, pieces)),
  }
}

function partBlocks(language: Language, part: Part, copy: OwnDataCopy, pieces: Pieces): readonly Block[] {
  const tables = copy.tables.filter(({ table }) => partOf(table) === part)
  if (tables.length === 0) return []
  const rows = tables.flatMap(({ rows }) => rows)
  return [
    { kind: 'heading', level: 1, text: pieces.word(COPY_PARTS[part]) },
    ...rows.map((row): Block => ({ kind: 'notice', tone: 'plain', texts: linesOf(language, row, pieces) })),
  ]
}

function linesOf(language: Language, row: Readonly<Record<string, unknown>>, pieces: Pieces) {
  const lines = Object.entries(row).flatMap(([column, value]) => {
    const said = saidOf(language, value, pieces)
    return said === '' ? [] : [pieces.own(breakable(`${labelOf(column, pieces)}: ${said}`))]
  })
  return lines.length === 0 ? [pieces.figure('–')] : lines
}

function labelOf(column: string, pieces: Pieces): string {
  const known = COLUMN_WORDS[column]
  return known === undefined ? column.replaceAll('_', ' ') : pieces.word(known).t
}

/** Objects, also those kept as JSON text, are said as their parts; what is empty is not said. */
function saidOf(language: Language, value: unknown, pieces: Pieces): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return day(language, legalTime(value))
  if (Array.isArray(value)) return joined(value.map((one) => saidOf(language, one, pieces)))
  if (typeof value === 'object') {
    const { own } = value as { own?: unknown }
    if (typeof own === 'string') return own.slice(0, LONGEST)
    const parts = Object.entries(value).map(([name, part]) => {
      const said = saidOf(language, part, pieces)
      return said === '' ? '' : `${labelOf(name, pieces)}: ${said}`
    })
    return joined(parts).slice(0, LONGEST)
  }
  const kept = typeof value === 'string' ? objectIn(value) : null
  return kept === null ? String(value).slice(0, LONGEST) : saidOf(language, kept, pieces)
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ')

function objectIn(text: string): object | null {
  if (!text.startsWith('{')) return null
  try {
    const kept: unknown = JSON.parse(text)
    return typeof kept === 'object' ? kept : null
  } catch {
    return null
  }
}

/** A word longer than a line would run off the paper. */
const breakable = (text: string) => text.replace(/\S{60}(?=\S)/g, '$& ')
