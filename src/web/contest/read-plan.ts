/** What each form of a contest's page in the back office sends: a patch of the plan, or what to correct. */
import type { Centimes } from '../../domain/basics/money.ts'
import { momentOf, type MomentNote } from '../../domain/basics/legal-moment.ts'
import type { Language } from '../../domain/basics/language.ts'
import { readNumber } from '../../domain/basics/number-reading.ts'
import {
  CONTEST_DEADLINES,
  type Contest,
  type ContestDeadline,
  type ContestDeadlines,
  type Criterion,
  type Mark,
  ROUND_KINDS,
  ROUND_METHODS,
  type Round,
} from '../../domain/contest/contest.ts'
import { QUESTIONS } from '../../domain/dossier/questions.ts'
import type { ContestPatch } from '../../operations/plan-contest.ts'
import type { FieldError } from '../form/error-summary.tsx'
import { type Body, many, one } from '../office/body.ts'
import { type Word, words } from '../words/word.ts'
import { contestOfficeWords as text } from './office-words.ts'
import { readSomeFields } from './plan-fields.tsx'

export const PLAN_PARTS = [
  'basics',
  'dates',
  'criteria',
  'criterion',
  'categories',
  'prizes',
  'rounds',
  'questions',
  'vote',
] as const
export type PlanPart = (typeof PLAN_PARTS)[number]

export type ReadPart = {
  readonly patch: ContestPatch
  readonly errors: readonly FieldError[]
  readonly notes: readonly { readonly which: ContestDeadline; readonly note: MomentNote }[]
}

/** Most of each kind in one contest. */
const MOST = { criteria: 10, categories: 12, prizes: 20 } as const
/** Marks that have words by default. */
export const ANCHORED: readonly Mark[] = [1, 3, 5]

type Fault = (field: string, word: Word) => void
type Reader = (body: Body, contest: Contest, fault: Fault) => ContestPatch

export function readPart(language: Language, part: PlanPart, body: Body, contest: Contest): ReadPart {
  const errors: FieldError[] = []
  const fault: Fault = (field, word) => errors.push({ field, message: words(language, word) })
  if (part === 'dates') return { ...readDates(body, contest, fault), errors }
  return { patch: READERS[part](body, contest, fault), errors, notes: [] }
}

const READERS: Readonly<Record<Exclude<PlanPart, 'dates'>, Reader>> = {
  basics: (body, contest, fault) => {
    const title = readSomeFields(body, 'title')
    if (title === null) fault('title-ar', text.nameMissing)
    const meeting = one(body, 'meeting').slice(0, 80)
    return {
      meeting: meeting === '' ? null : meeting,
      plan: {
        title: title ?? contest.plan.title,
        purpose: readSomeFields(body, 'purpose'),
        rules: readSomeFields(body, 'rules') ?? {},
      },
    }
  },
  criteria: (body, contest, fault) => {
    const gone = many(body, 'remove')
    const kept = contest.plan.criteria
      .filter(({ id }) => !gone.includes(id))
      .map((criterion) => ({
        ...criterion,
        weight: whole(one(body, `weight-${criterion.id}`), 100) ?? badWeight(`weight-${criterion.id}`, fault),
      }))
    const name = readSomeFields(body, 'criterionName')
    if (name === null) return { plan: { criteria: kept } }
    if (kept.length >= MOST.criteria) fault('criterionName-ar', text.full)
    const weight = whole(one(body, 'criterionWeight'), 100) ?? badWeight('criterionWeight', fault)
    const fresh: Criterion = { id: freshId('c', kept), name, explanation: null, weight, anchors: {} }
    return { plan: { criteria: [...kept, fresh] } }
  },
  criterion: (body, contest, fault) => {
    const name = readSomeFields(body, 'name')
    if (name === null) fault('name-ar', text.nameMissing)
    const anchors = ANCHORED.flatMap((mark) => {
      const words = readSomeFields(body, `anchor${mark}`)
      return words === null ? [] : [[mark, words] as const]
    })
    const criteria = contest.plan.criteria.map((criterion) =>
      criterion.id === one(body, 'criterion')
        ? {
            ...criterion,
            name: name ?? criterion.name,
            explanation: readSomeFields(body, 'explanation'),
            anchors: { ...criterion.anchors, ...Object.fromEntries(anchors) },
          }
        : criterion,
    )
    return { plan: { criteria } }
  },
  categories: (body, contest, fault) => {
    const gone = many(body, 'remove')
    const kept = contest.plan.categories.filter(({ id }) => !gone.includes(id))
    const name = readSomeFields(body, 'categoryName')
    if (name !== null && kept.length >= MOST.categories) fault('categoryName-ar', text.full)
    return { plan: { categories: name === null ? kept : [...kept, { id: freshId('k', kept), name }] } }
  },
  prizes: (body, contest, fault) => {
    const gone = many(body, 'remove')
    const kept = contest.plan.prizes.filter(({ id }) => !gone.includes(id))
    const name = readSomeFields(body, 'prizeName')
    if (name === null) return { plan: { prizes: kept } }
    if (kept.length >= MOST.prizes) fault('prizeName-ar', text.full)
    const typed = one(body, 'amount').trim()
    const amount = typed === '' ? null : dirhamsIn(typed)
    if (typed !== '' && amount === null) fault('amount', text.numberUnread)
    const count = whole(one(body, 'count'), 100)
    if (count === null) fault('count', text.numberUnread)
    const chosen = one(body, 'category')
    const category = contest.plan.categories.some(({ id }) => id === chosen) ? chosen : null
    return {
      plan: { prizes: [...kept, { id: freshId('p', kept), name, amount, count: count ?? 1, category }] },
    }
  },
  rounds: (body, _contest, fault) => {
    const rounds = ROUND_KINDS.filter((kind) => one(body, `use-${kind}`) === 'yes').map((kind): Round => {
      const typed = one(body, `keeps-${kind}`).trim()
      const keeps = typed === '' ? null : whole(typed, 10_000)
      if (typed !== '' && keeps === null) fault(`keeps-${kind}`, text.numberUnread)
      const readers = whole(one(body, `readers-${kind}`), 30)
      if (readers === null) fault(`readers-${kind}`, text.numberUnread)
      const method = ROUND_METHODS.find((each) => each === one(body, `method-${kind}`)) ?? 'grid'
      const blind = one(body, `blind-${kind}`) === 'yes'
      return { id: kind, kind, method, blind, keeps, judgementsPerEntry: readers ?? 3 }
    })
    return { plan: { rounds } }
  },
  questions: (body) => {
    const chosen = many(body, 'questions')
    return { plan: { questions: QUESTIONS.map(({ id }) => id).filter((id) => chosen.includes(id)) } }
  },
  vote: (body, _contest, fault) => {
    const kind = one(body, 'rule')
    if (kind !== 'count' && kind !== 'equal-shares') return { plan: { vote: null } }
    const typed = one(body, 'approvals').trim()
    const mostApprovals = typed === '' ? null : whole(typed, 1000)
    if (typed !== '' && mostApprovals === null) fault('approvals', text.numberUnread)
    if (kind === 'count') {
      const winners = whole(one(body, 'winners'), 100)
      if (winners === null) fault('winners', text.numberUnread)
      return { plan: { vote: { rule: { kind, winners: winners ?? 1 }, mostApprovals } } }
    }
    const budget = dirhamsIn(one(body, 'budget'))
    if (budget === null) fault('budget', text.numberUnread)
    return { plan: { vote: { rule: { kind, budget: budget ?? (0 as Centimes) }, mostApprovals } } }
  },
}

/** A day and an hour for each; both empty takes it away. */
function readDates(body: Body, contest: Contest, fault: Fault): Pick<ReadPart, 'patch' | 'notes'> {
  const deadlines: Partial<Record<ContestDeadline, ContestDeadlines[ContestDeadline] | null>> = {}
  const notes: { which: ContestDeadline; note: MomentNote }[] = []
  for (const which of CONTEST_DEADLINES) {
    const day = one(body, `${which}-day`).trim()
    const hour = one(body, `${which}-hour`).trim()
    if (day === '' && hour === '') {
      deadlines[which] = null
      continue
    }
    const civil = `${day}T${hour.slice(0, 5)}`
    if (civil === contest.deadlines[which]?.civil) continue
    const read = momentOf(civil)
    if (!read.ok) {
      fault(`${which}-day`, text.momentUnread)
      continue
    }
    const { note, ...moment } = read.value
    deadlines[which] = moment
    if (note !== null) notes.push({ which, note })
  }
  const grace = readNumber(one(body, 'grace'), 'whole')
  if (grace === null || !Number.isInteger(grace) || grace < 0 || grace > 1440)
    fault('grace', text.graceUnread)
  return { patch: { deadlines, graceMinutes: grace ?? contest.graceMinutes } as ContestPatch, notes }
}

function whole(typed: string, most: number): number | null {
  const value = readNumber(typed, 'whole')
  return value !== null && Number.isInteger(value) && value > 0 && value <= most ? value : null
}

function badWeight(field: string, fault: Fault): number {
  fault(field, text.weightUnread)
  return 0
}

function dirhamsIn(typed: string): Centimes | null {
  const value = readNumber(typed, 'whole')
  return value !== null && value > 0 && value <= 1e9 ? (Math.round(value * 100) as Centimes) : null
}

function freshId(start: string, kept: readonly { readonly id: string }[]): string {
  for (let n = 1; ; n += 1) if (!kept.some(({ id }) => id === `${start}${n}`)) return `${start}${n}`
}
