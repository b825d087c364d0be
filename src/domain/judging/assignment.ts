/**
 * Who reads what: each entry by so many jurors, nobody what she has a conflict with, loads as equal as can be, each
 * juror something of every category. The greatest flow of least cost: as many readings as there can be at all; among
 * those the loads whose squares sum to least, then the categories spread, then chance. Several draws are made until the
 * jurors are joined by what they read in common, without which strict and lenient ones cannot be told apart.
 */
import type { EntryId } from '../contest/entry.ts'
import type { PersonId } from '../person/person.ts'
import { type Random, seededRandom } from '../basics/random.ts'
import { flowNetwork } from './min-cost-flow.ts'

export type Reading = { readonly juror: PersonId; readonly entry: EntryId }

export type AssignmentWish = {
  readonly entries: readonly { readonly id: EntryId; readonly category: string | null }[]
  readonly jurors: readonly PersonId[]
  readonly conflicts: readonly Reading[]
  readonly perEntry: number
  /** what is begun already and stays */
  readonly kept: readonly Reading[]
  readonly seed: number
}

export type Assignment = {
  /** what was kept too */
  readonly readings: readonly Reading[]
  /** entries with fewer jurors than asked: too few are free of a conflict, or there are too few jurors */
  readonly short: readonly { readonly entry: EntryId; readonly has: number; readonly free: number }[]
  /** jurors are joined by entries in common */
  readonly connected: boolean
  readonly least: number
  readonly most: number
}

const TRIES = 12
/** One step of load weighs more than any spreading of categories, which weighs more than chance. */
const LOAD = 1e6
const SPREAD = 1e3

export function assign(wish: AssignmentWish): Assignment {
  let first: Assignment | null = null
  for (let turn = 0; turn < TRIES; turn++) {
    const drawn = drawnOnce(wish, seededRandom(wish.seed + turn * 7919))
    if (drawn.connected) return drawn
    first ??= drawn
  }
  return first ?? { readings: [], short: [], connected: true, least: 0, most: 0 }
}

const keyOf = ({ juror, entry }: Reading) => `${juror}/${entry}`

function drawnOnce(wish: AssignmentWish, random: Random): Assignment {
  const { entries, jurors, perEntry } = wish
  const known = new Set(entries.map(({ id }) => id))
  const kept = wish.kept.filter(({ entry }) => known.has(entry))
  const closed = new Set([...wish.conflicts, ...kept].map(keyOf))
  const categories = [...new Set(entries.map(({ category }) => category))]
  const [source, sink] = [0, 1]
  const entryNode = (e: number) => 2 + e
  const groupNode = (j: number, c: number) => 2 + entries.length + j * categories.length + c
  const jurorNode = (j: number) => 2 + entries.length + jurors.length * categories.length + j
  const network = flowNetwork(2 + entries.length + jurors.length * (categories.length + 1))
  const arcs: { readonly arc: number; readonly reading: Reading }[] = []
  const already = (of: (reading: Reading) => boolean) => kept.filter(of).length
  const category = new Map(entries.map(({ id, category: own }) => [id, own]))
  for (const [e, { id, category: own }] of entries.entries()) {
    const wanted = perEntry - already(({ entry }) => entry === id)
    if (wanted > 0) network.arc(source, entryNode(e), wanted, 0)
    for (const [j, juror] of jurors.entries()) {
      const reading = { juror, entry: id }
      if (closed.has(keyOf(reading))) continue
      const to = groupNode(j, categories.indexOf(own))
      arcs.push({ arc: network.arc(entryNode(e), to, 1, random.uniform()), reading })
    }
  }
  for (const [j, juror] of jurors.entries()) {
    const load = already((reading) => reading.juror === juror)
    for (let unit = 0; unit < entries.length; unit++)
      network.arc(jurorNode(j), sink, 1, LOAD * (2 * (load + unit) + 1) + random.uniform())
    for (const [c, name] of categories.entries()) {
      const has = already((reading) => reading.juror === juror && category.get(reading.entry) === name)
      const size = entries.filter((entry) => entry.category === name).length
      for (let unit = 0; unit < size; unit++)
        network.arc(groupNode(j, c), jurorNode(j), 1, SPREAD * (2 * (has + unit) + 1))
    }
  }
  network.send(source, sink)
  const drawn = arcs.filter(({ arc }) => network.carries(arc) > 0).map(({ reading }) => reading)
  return told(wish, [...kept, ...drawn])
}

function told(
  { entries, jurors, conflicts, perEntry }: AssignmentWish,
  readings: readonly Reading[],
): Assignment {
  const closed = new Set(conflicts.map(keyOf))
  const loads = jurors.map((juror) => readings.filter((one) => one.juror === juror).length)
  const short = entries.flatMap(({ id }) => {
    const has = readings.filter(({ entry }) => entry === id).length
    const free = jurors.filter((juror) => !closed.has(keyOf({ juror, entry: id }))).length
    return has < perEntry ? [{ entry: id, has, free }] : []
  })
  return {
    readings,
    short,
    connected: isJoined(jurors, readings),
    least: Math.min(...loads),
    most: Math.max(...loads),
  }
}

/** Whether one comes from every juror who reads something to every other over entries in common. */
export function isJoined(jurors: readonly PersonId[], readings: readonly Reading[]): boolean {
  const reading = jurors.filter((juror) => readings.some((one) => one.juror === juror))
  const reached = new Set<PersonId>(reading.slice(0, 1))
  const entries = new Set<EntryId>()
  for (const juror of reached)
    for (const { entry } of readings.filter((one) => one.juror === juror)) {
      if (entries.has(entry)) continue
      entries.add(entry)
      for (const other of readings) if (other.entry === entry) reached.add(other.juror)
    }
  return reading.every((juror) => reached.has(juror))
}
