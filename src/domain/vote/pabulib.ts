/**
 * Reads and writes elections as Pabulib publishes them (.pb, https://pabulib.org/format): sections META, PROJECTS and
 * VOTES, cells apart by semicolons, quoted where they must be, columns in any order. Real files are met as they are (byte
 * order mark, CRLF, blank lines, spaces, a comma for the decimal mark); what a count depends on is read strictly.
 */
import { accepted, type Outcome, refused } from '../basics/outcome.ts'
import type { Election } from './election.ts'
import { readRows, type Row, writeRow } from './semicolon-rows.ts'

type Section = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** Everything the file says, columns unknown to us too. */
export type PabulibFile = {
  readonly meta: readonly (readonly [key: string, value: string])[]
  readonly projects: Section
  readonly votes: Section
}

export type PabulibFault =
  | { readonly kind: 'no-section'; readonly section: string }
  | { readonly kind: 'section-twice'; readonly line: number; readonly section: string }
  | { readonly kind: 'outside-sections'; readonly line: number }
  | { readonly kind: 'open-quote'; readonly line: number }
  | { readonly kind: 'no-column'; readonly line: number; readonly section: string; readonly column: string }
  | {
      readonly kind: 'too-many-cells'
      readonly line: number
      readonly expected: number
      readonly found: number
    }
  | { readonly kind: 'no-meta'; readonly key: string }
  | { readonly kind: 'vote-type'; readonly line: number; readonly found: string }
  | { readonly kind: 'not-an-amount'; readonly line: number; readonly column: string; readonly found: string }
  | {
      readonly kind: 'amount-too-long'
      readonly line: number
      readonly column: string
      readonly found: string
    }
  | { readonly kind: 'no-id'; readonly line: number }
  | { readonly kind: 'project-twice'; readonly line: number; readonly project: string }
  | { readonly kind: 'unknown-project'; readonly line: number; readonly project: string }

/** What is odd and changes no count. */
export type PabulibNote =
  | { readonly kind: 'other-number'; readonly key: string; readonly said: string; readonly found: number }
  | { readonly kind: 'voter-twice'; readonly line: number; readonly voter: string }
  | { readonly kind: 'approved-twice'; readonly line: number; readonly project: string }

export type PabulibElection = {
  readonly election: Election
  readonly file: PabulibFile
  /** of each ballot, in the order of `election.ballots` */
  readonly voters: readonly string[]
  readonly notes: readonly PabulibNote[]
}

type Lines = { readonly header: Row; readonly rows: readonly Row[] }
type Sections = ReadonlyMap<string, Lines>

export function readPabulib(text: string): Outcome<PabulibElection, PabulibFault> {
  const rows = readRows(text)
  if (!rows.ok) return refused({ kind: 'open-quote', line: rows.line })
  const sections = sectionsOf(rows.rows)
  if (!sections.ok) return sections
  const [meta, projects, votes] = ['META', 'PROJECTS', 'VOTES'].map((name) => sections.value.get(name))
  if (meta === undefined) return refused({ kind: 'no-section', section: 'META' })
  if (projects === undefined) return refused({ kind: 'no-section', section: 'PROJECTS' })
  const budget = readMeta(meta)
  if (!budget.ok) return budget
  if (votes === undefined) return refused({ kind: 'no-section', section: 'VOTES' })
  return electionOf({ meta, projects, votes }, budget.value)
}

function sectionsOf(rows: readonly Row[]): Outcome<Sections, PabulibFault> {
  const found = new Map<string, { header: Row; rows: Row[] }>()
  let open: { header: Row | null; rows: Row[]; name: string } | null = null
  for (const row of rows) {
    const [first = '', ...others] = row.cells
    const name = first.toUpperCase()
    if (['META', 'PROJECTS', 'VOTES'].includes(name) && others.every((cell) => cell === '')) {
      if (found.has(name)) return refused({ kind: 'section-twice', line: row.line, section: name })
      open = { header: null, rows: [], name }
    } else if (open === null) return refused({ kind: 'outside-sections', line: row.line })
    else if (open.header === null) {
      const header = { ...row, cells: row.cells.map((cell) => cell.toLowerCase()) }
      open.header = header
      found.set(open.name, { header, rows: open.rows })
    } else {
      const expected = open.header.cells.length
      const extra = row.cells.slice(expected).some((cell) => cell !== '')
      // a value of META may hold semicolons that nobody quoted; elsewhere cells would change places
      if (extra && open.name !== 'META')
        return refused({ kind: 'too-many-cells', line: row.line, expected, found: row.cells.length })
      open.rows.push(row)
    }
  }
  return accepted(found)
}

type Amount = { readonly digits: bigint; readonly decimals: number }

function readMeta({ rows }: Lines): Outcome<Amount, PabulibFault> {
  const type = rows.find(({ cells }) => cells[0]?.toLowerCase() === 'vote_type')
  if (type === undefined) return refused({ kind: 'no-meta', key: 'vote_type' })
  const found = type.cells[1] ?? ''
  if (found.toLowerCase() !== 'approval') return refused({ kind: 'vote-type', line: type.line, found })
  const budget = rows.find(({ cells }) => cells[0]?.toLowerCase() === 'budget')
  if (budget === undefined) return refused({ kind: 'no-meta', key: 'budget' })
  return readAmount(budget.cells[1] ?? '', 'budget', budget.line)
}

/** `1000`, `1000.50`, `1000,5`, `1 000`: exactly, as digits and how many of them are decimals. */
function readAmount(found: string, column: string, line: number): Outcome<Amount, PabulibFault> {
  const parts = /^(\d+)(?:[.,](\d*))?$/.exec(found.replace(/[\s\u00a0\u202f]/g, ''))
  if (parts === null) return refused({ kind: 'not-an-amount', line, column, found })
  const decimals = (parts[2] ?? '').replace(/0+$/, '')
  if (decimals.length > 6 || (parts[1] ?? '').length > 15)
    return refused({ kind: 'amount-too-long', line, column, found })
  return accepted({ digits: BigInt(`${parts[1]}${decimals}`), decimals: decimals.length })
}

type Parts = { readonly meta: Lines; readonly projects: Lines; readonly votes: Lines }

function electionOf(parts: Parts, budget: Amount): Outcome<PabulibElection, PabulibFault> {
  const projects = readProjects(parts.projects)
  if (!projects.ok) return projects
  const votes = readVotes(parts.votes, new Map(projects.value.map(({ id }, i) => [id, i])))
  if (!votes.ok) return votes
  const decimals = Math.max(budget.decimals, ...projects.value.map(({ cost }) => cost.decimals))
  const whole = ({ digits, decimals: own }: Amount) => Number(digits * 10n ** BigInt(decimals - own))
  const tooLong = projects.value.find(({ cost }) => !Number.isSafeInteger(whole(cost) * 1000))
  if (tooLong !== undefined || !Number.isSafeInteger(whole(budget))) {
    const { line, found } = tooLong ?? { line: parts.meta.header.line, found: String(budget.digits) }
    return refused({
      kind: 'amount-too-long',
      line,
      column: tooLong === undefined ? 'budget' : 'cost',
      found,
    })
  }
  const election: Election = {
    projects: projects.value.map(({ id, name, cost }) => ({ id, name, cost: whole(cost) })),
    budget: whole(budget),
    unit: 10 ** decimals,
    ballots: votes.value.ballots,
  }
  const notes = [...countNotes(parts.meta, election), ...votes.value.notes]
  return accepted({ election, file: fileOf(parts), voters: votes.value.voters, notes })
}

type ReadProject = {
  readonly id: string
  readonly name: string
  readonly cost: Amount
  readonly line: number
  readonly found: string
}

function readProjects({ header, rows }: Lines): Outcome<readonly ReadProject[], PabulibFault> {
  const [id, cost, name] = ['project_id', 'cost', 'name'].map((column) => header.cells.indexOf(column))
  for (const [column, at] of [
    ['project_id', id],
    ['cost', cost],
  ] as const)
    if (at === -1) return refused({ kind: 'no-column', line: header.line, section: 'PROJECTS', column })
  const read: ReadProject[] = []
  const known = new Set<string>()
  for (const { cells, line } of rows) {
    const project = cells[id ?? 0] ?? ''
    if (project === '') return refused({ kind: 'no-id', line })
    if (known.has(project)) return refused({ kind: 'project-twice', line, project })
    known.add(project)
    const found = cells[cost ?? 0] ?? ''
    const amount = readAmount(found, 'cost', line)
    if (!amount.ok) return amount
    read.push({ id: project, name: cells[name ?? -1] ?? '', cost: amount.value, line, found })
  }
  return accepted(read)
}

function readVotes({ header, rows }: Lines, known: ReadonlyMap<string, number>) {
  const [voter, vote] = ['voter_id', 'vote'].map((column) => header.cells.indexOf(column))
  for (const [column, at] of [
    ['voter_id', voter],
    ['vote', vote],
  ] as const)
    if (at === -1)
      return refused<PabulibFault>({ kind: 'no-column', line: header.line, section: 'VOTES', column })
  const voters: string[] = []
  const ballots: (readonly number[])[] = []
  const notes: PabulibNote[] = []
  const seen = new Set<string>()
  for (const { cells, line } of rows) {
    const id = cells[voter ?? 0] ?? ''
    if (seen.has(id)) notes.push({ kind: 'voter-twice', line, voter: id })
    seen.add(id)
    const approved = new Set<number>()
    for (const cell of (cells[vote ?? 0] ?? '').split(',')) {
      const project = cell.trim()
      if (project === '') continue
      const index = known.get(project)
      if (index === undefined) return refused<PabulibFault>({ kind: 'unknown-project', line, project })
      if (approved.has(index)) notes.push({ kind: 'approved-twice', line, project })
      approved.add(index)
    }
    voters.push(id)
    ballots.push([...approved])
  }
  return accepted({ voters, ballots, notes })
}

function countNotes({ rows }: Lines, { projects, ballots }: Election): PabulibNote[] {
  const counts = { num_projects: projects.length, num_votes: ballots.length }
  return Object.entries(counts).flatMap(([key, found]): PabulibNote[] => {
    const said = rows.find(({ cells }) => cells[0]?.toLowerCase() === key)?.cells[1]
    return said === undefined || Number(said) === found ? [] : [{ kind: 'other-number', key, said, found }]
  })
}

function fileOf({ meta, projects, votes }: Parts): PabulibFile {
  const section = ({ header, rows }: Lines) => ({
    columns: header.cells,
    rows: rows.map(({ cells }) => cells),
  })
  return {
    meta: meta.rows.map(({ cells }) => [cells[0] ?? '', valueOfMeta(cells)] as const),
    projects: section(projects),
    votes: section(votes),
  }
}

/** Of a line of META: semicolons that nobody quoted belong to it, empty cells at its end do not. */
function valueOfMeta([, ...values]: readonly string[]): string {
  const last = values.findLastIndex((cell) => cell !== '')
  return values.slice(0, last + 1).join(';')
}

/** The text of a file: UTF-8, one line feed after each line. Line breaks within a cell become spaces. */
export function writePabulib({ meta, projects, votes }: PabulibFile): string {
  const section = (name: string, { columns, rows }: Section) => [
    name,
    writeRow(columns),
    ...rows.map((row) => writeRow(row)),
  ]
  const lines = [
    ...['META', 'key;value', ...meta.map((pair) => writeRow(pair))],
    ...section('PROJECTS', projects),
    ...section('VOTES', votes),
  ]
  return `${lines.join('\n')}\n`
}
