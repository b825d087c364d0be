/** Six ideas, one in each state that the public may or may not see, with words of their own to look for in answers. */
import type { Idea } from '../../../domain/idea/idea.ts'
import type { ProjectLife, Visibility } from '../../../domain/project/project.ts'
import { decidePublication } from '../../../operations/decide-publication.ts'
import { reportProject } from '../../../operations/report-project.ts'
import { randomSimulationId } from '../../../operations/save-simulation.ts'
import { submitIdea } from '../../../operations/submit-idea.ts'
import { DATA } from '../../../operations/testing/prepared-database.ts'
import { withdrawIdea } from '../../../operations/withdraw-idea.ts'
import type { Database } from '../../../storage/database.ts'
import type { ReceiptKeys } from '../../../storage/idea/receipt-keys.ts'
import { readActivities } from '../../../storage/reference/activity-file.ts'
import { testCode } from '../../../storage/testing/small-atlas.ts'

export const STATES = ['shown', 'summary', 'hidden', 'waiting', 'refused', 'withdrawn'] as const
export type State = (typeof STATES)[number]

/** Where nothing but what nobody may see was put in. */
export const SECRET_PLACE = testCode('02.113.01.09')
const SEEN_PLACE = testCode('02.113.05.03')
/** Begins every word that is looked for. */
export const CANARY = 'zqx'

export type KeptIdea = {
  readonly state: State
  readonly id: string
  readonly holderSecret: string
  readonly idempotencyKey: string
  /** what no answer may hold but the holder's own page */
  readonly secrets: readonly string[]
  /** what no answer at all may hold, the holder's page included */
  readonly neverSaid: readonly string[]
  readonly title: string
  readonly text: string
}

const NOW = new Date('2026-11-22T09:00:00Z')
const activities = readActivities(DATA)
const VISIBILITY: Partial<Record<State, Visibility>> = { summary: 'summary', hidden: 'hidden' }
const isSeen = (state: State) => state === 'shown' || state === 'summary'

export const wordsOf = (state: State) => ({
  /** two words: asked for by the first, the second must not be told */
  title: [`${CANARY}fir${state}`, `${CANARY}sec${state}`] as const,
  text: [`${CANARY}tex${state}`, `${CANARY}end${state}`] as const,
  life: `${CANARY}lif${state}`,
  contact: `${CANARY}con${state}@${CANARY}dom${state}.example`,
  reason: `${CANARY}rea${state}`,
  report: `${CANARY}rep${state}`,
  reporter: `${CANARY}who${state}`,
})

function ideaOf(state: State): Idea {
  const { title, text, contact } = wordsOf(state)
  return {
    content: {
      title: title.join(' '),
      idea: `${text.join(' ')} pour le douar`,
      territory: isSeen(state) ? SEEN_PLACE : SECRET_PLACE,
      sector: 'agriculture',
      source: 'citizen',
      activity: null,
      model: null,
      simulation: null,
    },
    visibility: VISIBILITY[state] ?? 'public',
    contact: { channel: 'email', address: contact },
    consent: { wordsHash: 'c'.repeat(64) },
    language: 'fr',
  }
}

function lifeOf(word: string): ProjectLife {
  const own = { own: word }
  const line = { text: own, amount: 123_400, year: 2026, source: word, sourceUrl: null }
  return {
    need: own,
    model: own,
    team: { carrier: own, beneficiaries: own, people: 7 },
    partners: [own],
    money: [line],
    results: [line],
    events: [{ at: '2026', stage: 'idea', text: own, source: word, sourceUrl: null }],
    sources: [{ title: word, url: null, asOf: null }],
  }
}

/** Puts one idea in and brings it into its state, by the operations that people use. */
async function keep(db: Database, keys: ReceiptKeys, state: State): Promise<KeptIdea> {
  const said = wordsOf(state)
  const idempotencyKey = `${CANARY}key${state}-0123456789`
  const circumstances = { now: NOW, id: randomSimulationId, keys }
  const idea = ideaOf(state)
  const sent = await submitIdea(db, { idea, key: idempotencyKey }, circumstances)
  if (!sent.ok) throw new Error(`${state}: ${JSON.stringify(sent.reasons)}`)
  const { id, holderSecret } = sent.value
  const life = JSON.stringify(lifeOf(said.life))
  await db.updateTable('project').set({ life }).where('id', '=', id).execute()
  await bringInto(db, state, id, holderSecret)
  const unseen = isSeen(state) ? [] : [id, ...said.title, said.reason]
  const unread = state === 'shown' ? [] : [...said.text, said.life]
  return {
    state,
    id,
    holderSecret,
    idempotencyKey,
    secrets: [...unseen, ...unread, holderSecret, idempotencyKey, `${CANARY}dom${state}`],
    neverSaid: [said.contact, `${CANARY}con${state}`, said.report, said.reporter],
    title: idea.content.title,
    text: idea.content.idea,
  }
}

async function bringInto(db: Database, state: State, id: string, holderSecret: string): Promise<void> {
  if (state === 'waiting') return
  const wording = () => ({ subject: 'decision', body: 'decision' })
  const circumstances = { now: NOW, actor: 'terminal:test', wording, activities } as const
  await decidePublication(db, { project: id, kind: 'publish' }, circumstances)
  const { report, reporter, reason } = wordsOf(state)
  const detail = { rule: 'false', detail: report, contact: `${reporter}@example.org` }
  const idempotencyKey = `${CANARY}report${state}`
  await reportProject(db, { project: id, ...detail, idempotencyKey }, { now: NOW })
  if (state === 'refused') {
    const ground = { rule: 'false', reason } as const
    await decidePublication(db, { project: id, kind: 'refuse', ground }, circumstances)
  }
  if (state === 'withdrawn') await withdrawIdea(db, { id, holderSecret }, { now: NOW })
}

export async function fillWithSecrets(db: Database, keys: ReceiptKeys): Promise<readonly KeptIdea[]> {
  const kept: KeptIdea[] = []
  for (const state of STATES) kept.push(await keep(db, keys, state))
  return kept
}
