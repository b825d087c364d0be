import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { merkleRoot, rangesOf, readRanges, type Seal, type SealedLine, sealLines } from './chain.ts'
import { type Journal, verifyJournal, type Witness } from './verify.ts'

const sha = (text: string) => createHash('sha256').update(text).digest('hex')

const lineOf = (id: number, seed: number): SealedLine => ({
  id: String(id),
  at: `2026-11-22T09:${String(id % 60).padStart(2, '0')}:00.000000Z`,
  actor: `person:${String(seed % 7).padStart(16, '0')}`,
  action: ['sign-in', 'invite', 'decide'][seed % 3] ?? '',
  subject: `dossier:${seed % 11}`,
  detail: `{"n": ${seed}}`,
})

/** Lines in blocks as rounds would seal them, some committed late; a few wait. */
function journalOf(sizes: readonly number[], seed: number): Journal {
  const total = sizes.reduce((sum, size) => sum + size, 0) + 2
  const lines = Array.from({ length: total }, (_, at) => lineOf(at + 1, seed + at * 31))
  const order = lines.map((line) => line)
  for (let at = 2; at + 1 < order.length; at += 5) {
    const [a, b] = [order[at], order[at + 1]]
    if (a !== undefined && b !== undefined) [order[at], order[at + 1]] = [b, a]
  }
  const seals: Seal[] = []
  let at = 0
  for (const size of sizes) {
    const block = order.slice(at, at + size).sort((a, b) => Number(a.id) - Number(b.id))
    seals.push(sealLines(sha, seals.at(-1) ?? null, block, `2026-11-22T10:0${seals.length % 10}:00.000Z`))
    at += size
  }
  return { lines, seals, waiting: order.slice(at).map(({ id }) => id) }
}

const journals = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 8 }), fc.nat(1000))
  .map(([sizes, seed]) => journalOf(sizes, seed))
const witnessesOf = ({ seals }: Journal): readonly Witness[] =>
  seals.slice(-1).map(({ number, hash }) => ({ number, hash }))

/** Seals everything anew after a change, as somebody would who can write every table. */
function resealed({ lines, seals, waiting }: Journal): Journal {
  const fresh: Seal[] = []
  for (const seal of seals) {
    const ranges = readRanges(seal.lines) ?? []
    const own = lines.filter(({ id }) => ranges.some(([from, to]) => Number(id) >= from && Number(id) <= to))
    if (own.length > 0) fresh.push(sealLines(sha, fresh.at(-1) ?? null, own, seal.sealedAt))
  }
  return { lines, seals: fresh, waiting }
}

type Tampering = (journal: Journal, at: number, other: number) => Journal
const replaced = <Item>(items: readonly Item[], at: number, item: Item) =>
  items.map((each, k) => (k === at ? item : each))
const sealed = ({ lines, waiting }: Journal) =>
  lines.flatMap(({ id }, at) => (waiting.includes(id) ? [] : [at]))
const pick = (from: readonly number[], n: number) => from[n % from.length] ?? 0

function edit(change: (line: SealedLine) => SealedLine): Tampering {
  return (journal, n) => {
    const at = pick(sealed(journal), n)
    const line = journal.lines[at]
    return line === undefined ? journal : { ...journal, lines: replaced(journal.lines, at, change(line)) }
  }
}

const editSeal =
  (change: (seal: Seal) => Seal): Tampering =>
  (journal, n) => {
    const at = n % journal.seals.length
    const seal = journal.seals[at]
    return seal === undefined ? journal : { ...journal, seals: replaced(journal.seals, at, change(seal)) }
  }

const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  'another actor': edit((line) => ({ ...line, actor: `${line.actor}0` })),
  'another moment': edit((line) => ({ ...line, at: line.at.replace('.000000', '.000001') })),
  'another action': edit((line) => ({ ...line, action: '' })),
  'another subject': edit((line) => ({ ...line, subject: `${line.subject},` })),
  'another detail': edit((line) => ({ ...line, detail: line.detail.replace('}', ' }') })),
  'words moved from one field to the next': edit(({ actor, action, ...line }) => ({
    ...line,
    actor: actor.slice(0, -1),
    action: `${actor.slice(-1)}${action}`,
  })),
  'a line taken away': (journal, n) => {
    const at = pick(sealed(journal), n)
    return { ...journal, lines: journal.lines.filter((_, k) => k !== at) }
  },
  'two lines in each other’s place': (journal, n, m) => {
    const [a, b] = [pick(sealed(journal), n), pick(sealed(journal), m + 1)]
    const [one, two] = [journal.lines[a], journal.lines[b]]
    if (one === undefined || two === undefined || a === b)
      return TAMPERINGS['another actor']?.(journal, n, m) ?? journal
    const lines = replaced(replaced(journal.lines, a, { ...two, id: one.id }), b, { ...one, id: two.id })
    return { ...journal, lines }
  },
  'a line slipped in': (journal, n) => ({ ...journal, lines: [...journal.lines, lineOf(5000 + n, n)] }),
  'the end of the lines cut off': (journal, n) => ({
    ...journal,
    lines: journal.lines.slice(0, pick(sealed(journal), n)),
    waiting: [],
  }),
  'the end cut off with its seals': (journal, n) => {
    const kept = n % journal.seals.length
    const seals = journal.seals.slice(0, kept)
    const lines = journal.lines.filter(({ id }) =>
      seals.some((seal) =>
        (readRanges(seal.lines) ?? []).some(([from, to]) => Number(id) >= from && Number(id) <= to),
      ),
    )
    return { lines, seals, waiting: [] }
  },
  'a seal taken away': (journal, n) => ({
    ...journal,
    seals: journal.seals.filter((_, k) => k !== n % journal.seals.length),
  }),
  'two seals in each other’s place': (journal, n) => {
    const at = n % (journal.seals.length - 1)
    const [one, two] = [journal.seals[at], journal.seals[at + 1]]
    if (one === undefined || two === undefined) return journal
    return { ...journal, seals: replaced(replaced(journal.seals, at, two), at + 1, one) }
  },
  'another root': editSeal((seal) => ({ ...seal, root: sha(seal.root) })),
  'another time of a seal': editSeal((seal) => ({ ...seal, sealedAt: '2020-01-01T00:00:00.000Z' })),
  'another hash of a seal': editSeal((seal) => ({ ...seal, hash: sha(seal.hash) })),
  'another count': editSeal((seal) => ({ ...seal, count: seal.count + 1 })),
  'another list of lines': editSeal((seal) => ({ ...seal, lines: `${seal.lines},99999` })),
  'a line changed and all seals written anew': (journal, n, m) =>
    resealed(TAMPERINGS['another actor']?.(journal, n, m) ?? journal),
  'a line taken away and all seals written anew': (journal, n, m) =>
    resealed(TAMPERINGS['a line taken away']?.(journal, n, m) ?? journal),
}

test('a journal that nobody has touched is found whole', () => {
  fc.assert(
    fc.property(journals, (journal) => {
      assert.deepEqual(verifyJournal(sha, journal, witnessesOf(journal)), [])
    }),
  )
})

test('every one of 10,000 random tamperings is found', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(
      journals,
      fc.constantFrom(...Object.keys(TAMPERINGS)),
      fc.nat(500),
      fc.nat(500),
      (journal, name, n, m) => {
        seen.add(name)
        const tampered = TAMPERINGS[name]?.(journal, n, m) ?? journal
        assert.notDeepEqual(tampered, journal, `${name} changes something`)
        assert.notDeepEqual(verifyJournal(sha, tampered, witnessesOf(journal)), [], name)
      },
    ),
    { numRuns: 10_000 },
  )
  assert.equal(seen.size, Object.keys(TAMPERINGS).length)
})

test('without a published hash a chain written anew passes: that is what the daily list is for', () => {
  const journal = journalOf([3, 4], 1)
  const anew = resealed(TAMPERINGS['another actor']?.(journal, 2, 0) ?? journal)
  assert.deepEqual(verifyJournal(sha, anew, []), [])
  assert.deepEqual(verifyJournal(sha, anew, witnessesOf(journal)), [
    { kind: 'published-seal-missing', seal: 2 },
  ])
})

test('ranges of ids are read as they were written, and nothing else is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200), { minLength: 1 }), (some) => {
      const ids = [...some].sort((a, b) => a - b)
      const read = readRanges(rangesOf(ids))
      assert.deepEqual(
        read?.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, k) => from + k)),
        ids,
      )
    }),
  )
  for (const odd of ['', '3-1', '1,1', '2,1', '1-', 'a', '1 ,2', '-1']) assert.equal(readRanges(odd), null)
})

test('the order and the number of leaves are part of the root', () => {
  assert.notEqual(merkleRoot(sha, ['a', 'b', 'c']), merkleRoot(sha, ['b', 'a', 'c']))
  assert.notEqual(merkleRoot(sha, ['a', 'b', 'c']), merkleRoot(sha, ['a', 'b', 'c', 'c']))
  assert.equal(merkleRoot(sha, ['a']), 'a')
})
